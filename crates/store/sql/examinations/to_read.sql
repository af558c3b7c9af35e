-- Examinations that somebody is to read, the most pressing first.
SELECT e.id, e.number, e.case_id, e.family, e.made, e.stage, e.holder, e.state, e.asked_at, e.due_at, e.changed_at, c.number, c.region, c.site FROM examinations e JOIN cases c ON c.id = e.case_id
WHERE e.stage IN ('awaits', 'reads') AND (e.due_at, e.id) > ($1, $2) ORDER BY e.due_at, e.id LIMIT $3
