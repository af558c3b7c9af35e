-- The people of one team.
SELECT person_id
FROM team_members
WHERE team_id = $1
ORDER BY person_id
