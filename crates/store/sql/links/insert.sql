-- Two cases are linked.
INSERT INTO case_links (case_id, other_id, kind, made_at) VALUES ($1, $2, $3, $4) ON CONFLICT (case_id, other_id, kind) DO NOTHING
