-- The first answer to a key, kept.
INSERT INTO idempotency (key_hash, request_hash, status, location, body, created_at) VALUES ($1, $2, $3, $4, $5, $6)
