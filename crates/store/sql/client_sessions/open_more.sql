-- A session that proved no address opens one case more.
UPDATE client_sessions SET only_cases = $2 WHERE token_hash = $1 AND only_cases IS NOT NULL
