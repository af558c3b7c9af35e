-- All of them.
SELECT id, region, day, name
FROM holidays
ORDER BY day, id
