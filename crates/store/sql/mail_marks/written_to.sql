-- The house's address to which a case's first message came: its client is answered from there.
SELECT k.written_to FROM mail_marks k JOIN mails m ON m.id = k.mail_id
WHERE m.case_id = $1 AND m.state = 'placed' AND k.written_to <> ''
ORDER BY m.id LIMIT 1
