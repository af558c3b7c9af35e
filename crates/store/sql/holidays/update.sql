-- The row as it now reads.
UPDATE holidays SET region = $1, day = $2, name = $3
WHERE id = $4
