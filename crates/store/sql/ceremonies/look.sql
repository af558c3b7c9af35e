-- What a session has begun and not ended, left where it is.
SELECT state
FROM ceremonies
WHERE session_id = $1 AND purpose = $2 AND expires_at > $3
