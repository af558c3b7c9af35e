-- A letter came back for good.
UPDATE letters SET state = 'failed', next_try_at = NULL, last_error = $2 WHERE id = $1
