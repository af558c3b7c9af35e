-- A challenge is taken once, whatever comes of it.
DELETE FROM ceremonies
WHERE session_id = $1 AND purpose = $2
RETURNING state, expires_at
