-- One more.
INSERT INTO holidays (region, day, name)
VALUES ($1, $2, $3)
RETURNING id
