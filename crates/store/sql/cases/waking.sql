-- Cases that time alone will change now.
SELECT number FROM cases WHERE wakes_at IS NOT NULL AND wakes_at <= $1 ORDER BY wakes_at LIMIT $2
