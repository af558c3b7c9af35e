-- An examination moved on; its case is held.
UPDATE examinations SET stage = $2, holder = $3, state = $4, due_at = $5, changed_at = $6, made = $7 WHERE id = $1
