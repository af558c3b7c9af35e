-- One more.
INSERT INTO teams (code, name, regions, languages, topics, families, home, hours, round_robin, fallback, answers_a_day)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
RETURNING id
