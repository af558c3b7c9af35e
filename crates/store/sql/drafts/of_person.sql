-- A person's drafts, newest first.
SELECT c.number, d.kind, d.updated_at FROM drafts d JOIN cases c ON c.id = d.case_id WHERE d.person_id = $1 AND d.body <> '' ORDER BY d.updated_at DESC LIMIT 50
