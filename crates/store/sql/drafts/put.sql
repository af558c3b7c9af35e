-- A draft, kept.
INSERT INTO drafts (person_id, case_id, kind, body, begun_pos, updated_at) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (person_id, case_id, kind) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at, begun_pos = CASE WHEN drafts.body = '' THEN excluded.begun_pos ELSE drafts.begun_pos END
