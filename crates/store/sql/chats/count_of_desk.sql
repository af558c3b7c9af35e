-- How many conversations a desk sees, counted up to a limit.
SELECT count(*) FROM (SELECT 1 FROM chats h JOIN cases c ON c.id = h.case_id
WHERE ($1 = '*' OR $1 LIKE '%,' || c.region || ',%' OR $2 LIKE '%,' || c.site || ',%') AND (h.state = 'waiting' OR (h.state = 'with' AND (h.person_id = $4 OR EXISTS (
    SELECT 1 FROM chat_guests g WHERE g.case_id = h.case_id AND g.person_id = $4)))) LIMIT $3) AS seen
