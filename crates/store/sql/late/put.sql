-- Why a case is late for a deadline: the last word counts.
INSERT INTO late_reasons (case_id, due_at, reason, said_by, said_at) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (case_id, due_at) DO UPDATE SET reason = excluded.reason, said_by = excluded.said_by, said_at = excluded.said_at
