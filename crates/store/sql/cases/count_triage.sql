-- How many, counted up to a limit so that a large house stays quick. That due_at is above nothing
-- holds of every case; it tells the planner which index to walk.
SELECT count(*) FROM (SELECT 1 FROM cases c WHERE c.is_open = 1 AND c.turn = 'house' AND c.assignee_id IS NULL AND c.due_at > 0 AND ($1 = '*' OR $1 LIKE '%,' || c.region || ',%' OR $2 LIKE '%,' || c.site || ',%') LIMIT $3) n
