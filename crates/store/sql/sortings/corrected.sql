-- What was corrected, in the order of the cases, with the language it is learned for.
SELECT s.case_id, s.topic, s.corrected, COALESCE(s.language, c.language), c.subject
FROM sortings s JOIN cases c ON c.id = s.case_id
WHERE s.corrected IS NOT NULL AND s.case_id > $1 ORDER BY s.case_id LIMIT $2
