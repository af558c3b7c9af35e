-- It was right, once.
UPDATE codes SET used_at = $2 WHERE id = $1 AND used_at IS NULL
