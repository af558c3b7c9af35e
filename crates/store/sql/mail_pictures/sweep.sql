-- Pictures of what was discarded go with it.
DELETE FROM mail_pictures WHERE mail_id IN (SELECT id FROM mails WHERE state = 'discarded' AND decided_at < $1)
