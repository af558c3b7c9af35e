-- What an examiner has marked so far.
INSERT INTO exam_drafts (examination_id, person_id, round, draft, saved_at) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (examination_id, person_id) DO UPDATE SET round = excluded.round, draft = excluded.draft, saved_at = excluded.saved_at
