-- One more.
INSERT INTO teams (code, name, regions, languages, topics, families, home, hours, round_robin)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
RETURNING id
