-- Who is in which team, and who may take a case now.
SELECT m.team_id, m.person_id, p.name, p.present, p.languages, p.families, m.given_at, p.disabled_at
FROM team_members m
JOIN people p ON p.id = m.person_id
ORDER BY m.team_id, p.name, p.id
