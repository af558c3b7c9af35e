-- What a record says.
INSERT INTO exam_findings (examination_id, record, finding, made_at) VALUES ($1, $2, $3, $4)
