-- What a program wrote, or why it did not; only once.
UPDATE drafted SET state = $2, written = $3, why = $4, done_at = $5 WHERE id = $1 AND state = 'asked'
