-- A draft that was sent or thrown away.
DELETE FROM drafts WHERE person_id = $1 AND case_id = $2 AND kind = $3
