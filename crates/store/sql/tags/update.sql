-- The row as it now reads.
UPDATE tags SET code = $1, name = $2
WHERE id = $3
