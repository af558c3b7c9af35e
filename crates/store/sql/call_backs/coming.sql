-- Times that were asked for and are not over, the next one first.
SELECT b.id, b.case_id, b.team_id, b.number, b.zone, b.starts_at, b.ends_at, b.place, b.state, b.asked_at, b.changed_at, c.number, c.subject
FROM call_backs b JOIN cases c ON c.id = b.case_id
WHERE ($1 = '*' OR $1 LIKE '%,' || c.region || ',%' OR $2 LIKE '%,' || c.site || ',%') AND b.state = 'asked' ORDER BY b.starts_at, b.id LIMIT $3
