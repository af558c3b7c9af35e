-- The clients who gave this number, whoever wrote last first.
SELECT k.id, k.name, k.email, k.phone, k.language, k.plain, k.large, k.bounces, k.created_at FROM clients k
WHERE k.phone = $1 ORDER BY k.id DESC LIMIT $2
