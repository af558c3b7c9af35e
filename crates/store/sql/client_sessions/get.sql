-- Who holds this token.
SELECT email_key, expires_at, seen_at FROM client_sessions WHERE token_hash = $1 AND expires_at > $2
