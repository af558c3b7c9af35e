-- A client came in with a code, or began a conversation.
INSERT INTO client_sessions (token_hash, email_key, created_at, seen_at, expires_at, only_cases) VALUES ($1, $2, $3, $3, $4, $5)
