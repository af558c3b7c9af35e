-- A report about a letter, once.
INSERT INTO letter_returns (letter_id, mail_id, client_id, permanent, status, at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
