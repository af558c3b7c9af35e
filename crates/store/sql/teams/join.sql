-- Puts somebody in a team; once.
INSERT INTO team_members (team_id, person_id)
VALUES ($1, $2)
ON CONFLICT (team_id, person_id) DO NOTHING
