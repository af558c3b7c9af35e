-- The row as it now reads.
UPDATE phrases SET code = $1, region = $2, topics = $3
WHERE id = $4
