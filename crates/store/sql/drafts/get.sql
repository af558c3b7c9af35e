-- A person's drafts on a case.
SELECT kind, body, begun_pos, updated_at FROM drafts WHERE person_id = $1 AND case_id = $2
