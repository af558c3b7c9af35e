-- Examinations within reach that somebody is to read, the most pressing first.
SELECT e.id, e.number, e.case_id, e.family, e.made, e.stage, e.holder, e.state, e.asked_at, e.due_at, e.changed_at, c.number, c.region, c.site FROM examinations e JOIN cases c ON c.id = e.case_id
WHERE e.stage IN ('awaits', 'reads', 'waits_for_photographs')
  AND ($1 = '*' OR $1 LIKE '%,' || c.region || ',%' OR $2 LIKE '%,' || c.site || ',%')
ORDER BY e.due_at, e.id LIMIT $3
