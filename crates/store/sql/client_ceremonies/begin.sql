-- A browser begins to make or to show a passkey.
INSERT INTO client_ceremonies (token_hash, email_key, handle, asked, state, expires_at)
VALUES ($1, $2, $3, $4, $5, $6)
