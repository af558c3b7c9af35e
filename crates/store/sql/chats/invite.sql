-- Somebody is asked to join.
INSERT INTO chat_guests (case_id, person_id, asked_by, at) VALUES ($1, $2, $3, $4) ON CONFLICT (case_id, person_id) DO NOTHING
