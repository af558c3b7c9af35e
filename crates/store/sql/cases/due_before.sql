-- Deadlines of open cases before an instant, for the load drawing.
SELECT c.due_at FROM cases c
WHERE c.is_open = 1 AND c.turn = 'house' AND c.due_at < $3 AND ($1 = '*' OR $1 LIKE '%,' || c.region || ',%' OR $2 LIKE '%,' || c.site || ',%')
ORDER BY c.due_at LIMIT $4
