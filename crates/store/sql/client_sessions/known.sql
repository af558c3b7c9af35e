-- Whether a token was given out and is not forgotten yet.
SELECT 1 FROM client_sessions WHERE token_hash = $1
