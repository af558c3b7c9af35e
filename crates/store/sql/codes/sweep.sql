-- Codes that ended.
DELETE FROM codes WHERE expires_at < $1
