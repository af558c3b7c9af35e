-- Every session of an address but the one in which this is asked.
DELETE FROM client_sessions
WHERE email_key = $1 AND token_hash <> $2
