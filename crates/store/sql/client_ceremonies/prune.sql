-- Nobody came back in time.
DELETE FROM client_ceremonies
WHERE expires_at < $1
