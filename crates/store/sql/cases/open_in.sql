-- Whether a region still has an open case.
SELECT 1
FROM cases
WHERE is_open = 1 AND region = $1
LIMIT 1
