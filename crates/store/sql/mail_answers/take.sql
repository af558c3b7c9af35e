-- A machine of ours answers a sender, unless one has since the instant given; one statement, so that two never both do.
INSERT INTO mail_answers (sender_key, answered_at) VALUES ($1, $2)
ON CONFLICT (sender_key) DO UPDATE SET answered_at = excluded.answered_at WHERE mail_answers.answered_at <= $3
