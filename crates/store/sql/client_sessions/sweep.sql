-- Sessions that ended.
DELETE FROM client_sessions WHERE expires_at < $1
