-- The passkey that an authenticator showed.
SELECT id, email_key, handle, credential, made_at, used_at
FROM client_passkeys
WHERE credential_id = $1
