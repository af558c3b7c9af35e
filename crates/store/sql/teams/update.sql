-- The row as it now reads.
UPDATE teams SET code = $1, name = $2, regions = $3, languages = $4, topics = $5, families = $6, home = $7, hours = $8, round_robin = $9, fallback = $10, answers_a_day = $11
WHERE id = $12
