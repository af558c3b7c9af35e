-- One of them.
SELECT id, region, day, name
FROM holidays
WHERE id = $1
