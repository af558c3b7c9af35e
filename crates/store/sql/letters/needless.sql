-- Nobody needs it any more: what stood in it was read, or she wants none.
UPDATE letters SET state = 'needless', next_try_at = NULL, claimed_until = NULL, last_error = $3, sent_at = $4
WHERE id = $1 AND claimed_until = $2
