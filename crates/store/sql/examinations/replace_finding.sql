-- What a record said before is replaced.
UPDATE exam_findings SET replaced_at = $3 WHERE examination_id = $1 AND record = $2 AND replaced_at IS NULL
