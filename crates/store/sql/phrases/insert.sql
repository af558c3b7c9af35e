-- One more.
INSERT INTO phrases (code, region, topics)
VALUES ($1, $2, $3)
RETURNING id
