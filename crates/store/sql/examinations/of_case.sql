-- Examinations of a case, the first first.
SELECT e.id, e.number, e.case_id, e.family, e.made, e.stage, e.holder, e.state, e.asked_at, e.due_at, e.changed_at, c.number, c.region, c.site FROM examinations e JOIN cases c ON c.id = e.case_id WHERE e.case_id = $1 ORDER BY e.id
