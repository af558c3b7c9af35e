-- Somebody may write in a case.
INSERT INTO case_participants (case_id, email_key, client_id, confirmed_by, confirmed_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING
