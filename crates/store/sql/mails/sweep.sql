-- What was discarded and has been kept long enough is emptied; its mark stays, so that it does not come again.
UPDATE mails SET raw = $2, size = 0, sender = '', sender_key = '', sender_name = '', subject = '', quoted = '', mail_from = NULL
WHERE id IN (SELECT id FROM mails WHERE state = 'discarded' AND size > 0 AND decided_at < $1 ORDER BY id LIMIT 200)
