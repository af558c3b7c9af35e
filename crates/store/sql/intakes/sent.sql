-- The form became a case.
UPDATE intakes SET case_id = $2, updated_at = $3 WHERE id = $1 AND case_id IS NULL
