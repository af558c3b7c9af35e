-- The turn passes on.
UPDATE team_members SET given_at = $1
WHERE team_id = $2 AND person_id = $3
