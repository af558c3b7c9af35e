-- Cases that are somebody's and whose promise ends before an instant, and of which she was not told: the soonest first.
SELECT c.id, c.number, c.region, c.site, c.assignee_id, c.due_at, c.due_kind FROM cases c
WHERE c.is_open = 1 AND c.turn = 'house' AND c.assignee_id IS NOT NULL AND c.due_at > $2 AND c.due_at <= $1
    AND NOT EXISTS (SELECT 1 FROM notices n WHERE n.person_id = c.assignee_id AND n.about = $3 || CAST(c.id AS text) AND n.fact = c.due_at)
ORDER BY c.due_at LIMIT $4
