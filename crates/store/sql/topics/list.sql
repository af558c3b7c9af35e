-- All of them.
SELECT id, topic, region, offered, priority, place
FROM topics
ORDER BY place, topic, id
