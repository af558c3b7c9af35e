-- The cases into which a message of this id was taken, the newest first.
SELECT case_id FROM mails WHERE message_id = $1 AND state = 'placed' AND case_id IS NOT NULL ORDER BY id DESC LIMIT 10
