-- One more.
INSERT INTO tags (code, name)
VALUES ($1, $2)
RETURNING id
