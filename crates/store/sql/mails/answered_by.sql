-- The case into which an answer to this message by the same sender was taken, when the answer came first. Crossed, so that what refers to it is looked up first and not every message that was placed.
SELECT m.case_id FROM mail_references r CROSS JOIN mails m
WHERE m.id = r.mail_id AND r.message_id = $1 AND m.sender_key = $2 AND m.state = 'placed' AND m.case_id IS NOT NULL
ORDER BY m.id LIMIT 1
