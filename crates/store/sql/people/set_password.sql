-- A new password hash.
UPDATE people SET password = $1, password_at = $2
WHERE id = $3
