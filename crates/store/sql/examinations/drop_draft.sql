-- A draft is signed or given back.
DELETE FROM exam_drafts WHERE examination_id = $1 AND person_id = $2
