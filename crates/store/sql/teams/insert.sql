-- One more.
INSERT INTO teams (code, name, regions, languages, topics, families, home, hours, round_robin, fallback)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
RETURNING id
