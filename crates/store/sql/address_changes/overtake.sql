-- Older wishes of this person, and their links, are overtaken.
UPDATE address_changes SET used_at = $1
WHERE person_id = $2 AND used_at IS NULL
