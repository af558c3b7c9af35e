-- Somebody is at a case.
INSERT INTO presence (person_id, case_id, doing, at) VALUES ($1, $2, $3, $4)
ON CONFLICT (person_id, case_id) DO UPDATE SET doing = excluded.doing, at = excluded.at
