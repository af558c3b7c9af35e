-- What a case is linked to.
SELECT c.number, c.subject, c.state, l.kind, c.region, c.site FROM case_links l JOIN cases c ON c.id = l.other_id WHERE l.case_id = $1
UNION ALL
SELECT c.number, c.subject, c.state, l.kind || '_of', c.region, c.site FROM case_links l JOIN cases c ON c.id = l.case_id WHERE l.other_id = $1
