-- It is done, taken back or past.
UPDATE call_backs SET state = $2, changed_at = $3 WHERE id = $1 AND state = 'asked'
