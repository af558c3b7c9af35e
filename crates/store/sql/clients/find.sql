-- The clients who use this address, oldest first.
SELECT id, name, email, phone, language, plain, large, bounces, created_at FROM clients WHERE email_key = $1 ORDER BY id
