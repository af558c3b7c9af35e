-- The examination that a link opens.
SELECT e.id, e.number, e.case_id, e.family, e.made, e.stage, e.holder, e.state, e.asked_at, e.due_at, e.changed_at, c.number, c.region, c.site FROM examinations e JOIN cases c ON c.id = e.case_id JOIN verdict_links l ON l.examination_id = e.id
WHERE l.digest = $1 AND l.ended_at IS NULL AND l.ends_at > $2
