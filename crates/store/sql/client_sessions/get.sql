-- Who holds this token, and the cases it is good for where no address was proved.
SELECT email_key, only_cases FROM client_sessions WHERE token_hash = $1 AND expires_at > $2
