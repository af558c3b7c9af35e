-- The first answer to a key.
SELECT request_hash, status, location, body, created_at FROM idempotency WHERE key_hash = $1
