-- Somebody looks for what is hers.
INSERT INTO lookups (token, number, email, language, asked_at, looked, tries) VALUES ($1, $2, $3, $4, $5, 0, 0)
