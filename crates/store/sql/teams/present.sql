-- Who takes cases now, by team: what the desk can clear follows from it.
SELECT m.team_id, m.person_id
FROM team_members m
JOIN people p ON p.id = m.person_id
WHERE p.present = 1 AND p.disabled_at IS NULL
