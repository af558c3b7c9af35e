-- What a browser was asked, left where it is.
SELECT asked
FROM client_ceremonies
WHERE token_hash = $1 AND expires_at > $2
