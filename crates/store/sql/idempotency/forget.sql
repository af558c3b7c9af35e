-- A key whose day has passed may be used anew.
DELETE FROM idempotency WHERE key_hash = $1
