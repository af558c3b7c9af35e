-- What a session begins replaces what it had begun of the same kind: an older challenge is worth nothing.
INSERT INTO ceremonies (session_id, purpose, state, expires_at)
VALUES ($1, $2, $3, $4)
ON CONFLICT (session_id, purpose) DO UPDATE SET state = excluded.state, expires_at = excluded.expires_at
