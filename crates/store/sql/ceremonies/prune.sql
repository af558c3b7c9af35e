-- Nobody came back in time.
DELETE FROM ceremonies
WHERE expires_at < $1
