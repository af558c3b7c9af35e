-- The passkeys of one address, the oldest first.
SELECT id, email_key, handle, credential, made_at, used_at
FROM client_passkeys
WHERE email_key = $1
ORDER BY id
