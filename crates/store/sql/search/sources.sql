-- Words with what else their row is found by; only a case's first words carry its head.
SELECT t.id, t.body, c.number, c.subject, k.name, k.email, coalesce(c.order_number, ''),
    CASE WHEN t.id = (SELECT min(f.id) FROM texts f WHERE f.case_id = c.id) THEN 1 ELSE 0 END
FROM texts t JOIN cases c ON c.id = t.case_id JOIN clients k ON k.id = c.client_id
WHERE t.id > $1 ORDER BY t.id LIMIT $2
