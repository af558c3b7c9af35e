-- One client.
SELECT id, name, email, phone, language, plain, large, bounces, created_at FROM clients WHERE id = $1
