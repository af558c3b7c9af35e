-- A draft of a merged case, where it went: below what its writer has there.
INSERT INTO drafts (person_id, case_id, kind, body, begun_pos, updated_at) VALUES ($1, $2, $3, $4, 0, $5)
ON CONFLICT (person_id, case_id, kind) DO UPDATE SET body = CASE WHEN drafts.body = '' THEN excluded.body ELSE drafts.body || $6 || excluded.body END, updated_at = CASE WHEN drafts.updated_at < excluded.updated_at THEN excluded.updated_at ELSE drafts.updated_at END
