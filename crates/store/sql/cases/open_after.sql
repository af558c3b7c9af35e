-- Open cases in the order of their rows, from one on.
SELECT id, number
FROM cases
WHERE is_open = 1 AND id > $1
ORDER BY id
LIMIT $2
