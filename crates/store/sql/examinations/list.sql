-- Examinations within reach, the newest first, below a row.
SELECT e.id, e.number, e.case_id, e.family, e.made, e.stage, e.holder, e.state, e.asked_at, e.due_at, e.changed_at, c.number, c.region, c.site FROM examinations e JOIN cases c ON c.id = e.case_id
WHERE ($1 = '*' OR $1 LIKE '%,' || c.region || ',%' OR $2 LIKE '%,' || c.site || ',%') AND e.id < $3 ORDER BY e.id DESC LIMIT $4
