-- A code is used up, once.
UPDATE lookups SET used_at = $2 WHERE id = $1 AND used_at IS NULL
