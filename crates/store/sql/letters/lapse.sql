-- Codes that waited longer than they count: they are not sent any more, and forgotten.
UPDATE letters SET state = 'failed', next_try_at = NULL, claimed_until = NULL, last_error = $3, facts = '{}'
WHERE next_try_at IS NOT NULL AND kind = 'code' AND created_at < $1 AND coalesce(claimed_until, 0) <= $2
