-- A person of the house, before the invitation is accepted.
INSERT INTO people (login, email, name, language, languages, families, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
RETURNING id
