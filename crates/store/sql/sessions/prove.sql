-- Password or factor was asked again and shown.
UPDATE sessions SET proved_at = $1
WHERE id = $2 AND ended_at IS NULL
