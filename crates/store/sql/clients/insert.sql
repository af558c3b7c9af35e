-- A new client.
INSERT INTO clients (name, email, email_key, phone, language, created_at) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id
