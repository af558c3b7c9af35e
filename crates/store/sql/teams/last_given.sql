-- Who of the team had the last case given in turn.
SELECT person_id
FROM team_members
WHERE team_id = $1 AND given_at IS NOT NULL
ORDER BY given_at DESC, person_id DESC
LIMIT 1
