-- The row as it now reads.
UPDATE topics SET topic = $1, region = $2, offered = $3, priority = $4, place = $5
WHERE id = $6
