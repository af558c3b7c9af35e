-- What a message answers.
INSERT INTO mail_references (mail_id, message_id) VALUES ($1, $2) ON CONFLICT DO NOTHING
