-- Everybody's drafts on a case.
SELECT person_id, kind, body, updated_at FROM drafts WHERE case_id = $1 AND body <> '' ORDER BY person_id, kind
