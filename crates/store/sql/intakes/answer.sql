-- What was answered so far.
UPDATE intakes SET answers = $2, language = $3, region = $4, updated_at = $5 WHERE id = $1 AND case_id IS NULL
