-- Which of the clients who gave a number have a case within reach, and when it last changed.
SELECT o.id, max(c.updated_at) FROM clients o
JOIN clients k ON k.id = o.id OR (k.email_key = o.email_key AND o.email_key <> '')
JOIN cases c ON c.client_id = k.id
WHERE o.phone = $3 AND ($1 = '*' OR $1 LIKE '%,' || c.region || ',%' OR $2 LIKE '%,' || c.site || ',%')
GROUP BY o.id LIMIT $4
