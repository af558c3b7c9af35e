-- No reminder goes to this address any more; said once or often.
INSERT INTO reminders_off (email_key, at) VALUES ($1, $2) ON CONFLICT DO NOTHING
