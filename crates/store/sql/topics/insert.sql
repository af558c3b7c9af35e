-- One more.
INSERT INTO topics (topic, region, offered, priority, place)
VALUES ($1, $2, $3, $4, $5)
RETURNING id
