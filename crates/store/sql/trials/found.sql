-- What was found; it is never changed afterwards.
UPDATE trials SET found = $1, done = $2, whole = $2, beat_at = $3
WHERE id = $4 AND found IS NULL
