-- What records say of an examination now.
SELECT record, finding FROM exam_findings WHERE examination_id = $1 AND replaced_at IS NULL ORDER BY id
