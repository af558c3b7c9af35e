-- Something about a case can still be acted on until an instant.
INSERT INTO fast_lane (case_id, acts_by, what) VALUES ($1, $2, $3)
ON CONFLICT (case_id) DO UPDATE SET acts_by = excluded.acts_by, what = excluded.what
