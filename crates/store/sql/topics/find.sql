-- One of them.
SELECT id, topic, region, offered, priority, place
FROM topics
WHERE id = $1
