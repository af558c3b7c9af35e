-- Those of the team who are present, whoever was given a case longest ago first.
SELECT m.person_id, p.languages, p.families
FROM team_members m
JOIN people p ON p.id = m.person_id
WHERE m.team_id = $1 AND p.present = 1 AND p.disabled_at IS NULL
ORDER BY COALESCE(m.given_at, 0), m.person_id
