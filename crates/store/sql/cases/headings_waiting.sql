-- How many cases stand under each heading of what awaits clients: one walk over an index, none of them read.
-- That next_by is above nothing holds of every case; it tells the planner which index to walk.
SELECT CASE
    WHEN c.state = 'snoozed' THEN 'snoozed'
    WHEN c.state = 'waiting_client' THEN 'waiting'
    WHEN c.due_at >= $6 THEN CASE c.state WHEN 'waiting_house' THEN 'house' ELSE 'none' END
    WHEN c.due_at <= $3 THEN 'overdue'
    WHEN c.due_at < $4 THEN 'hour'
    WHEN c.due_at < $5 THEN 'today'
    ELSE 'later' END AS heading, count(*)
FROM cases c
WHERE c.is_open = 1 AND c.turn = 'client' AND c.next_by > 0 AND ($1 = '*' OR $1 LIKE '%,' || c.region || ',%' OR $2 LIKE '%,' || c.site || ',%')
GROUP BY 1
