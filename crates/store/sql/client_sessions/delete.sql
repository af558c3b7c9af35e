-- A client left.
DELETE FROM client_sessions WHERE token_hash = $1
