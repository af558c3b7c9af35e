-- Takes somebody out of a team.
DELETE FROM team_members
WHERE team_id = $1 AND person_id = $2
