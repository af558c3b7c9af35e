-- Keeps the idle clock from running out; written at most once a minute.
UPDATE sessions SET seen_at = $1
WHERE id = $2 AND ended_at IS NULL
