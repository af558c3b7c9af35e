-- It will not be taken; a code or a one-use link is forgotten with it.
UPDATE letters SET state = 'failed', tries = tries + 1, next_try_at = NULL, claimed_until = NULL, last_error = $2,
    facts = CASE WHEN kind IN ('code', 'resume', 'invitation', 'recovery', 'address_confirm') THEN '{}' ELSE facts END
WHERE id = $1 AND claimed_until = $3
