-- A challenge is taken once, whatever comes of it.
DELETE FROM client_ceremonies
WHERE token_hash = $1
RETURNING email_key, handle, state, expires_at
