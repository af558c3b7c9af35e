-- The link is used up, once.
UPDATE address_changes SET used_at = $1
WHERE id = $2 AND used_at IS NULL
