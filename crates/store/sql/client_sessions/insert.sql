-- A client came in with a code.
INSERT INTO client_sessions (token_hash, email_key, created_at, seen_at, expires_at) VALUES ($1, $2, $3, $3, $4)
