-- A one-time code, hashed.
INSERT INTO codes (case_id, code_hash, salt, expires_at) VALUES ($1, $2, $3, $4) RETURNING id
