-- Addresses elsewhere of which a picture is kept, for a message or another one of its case.
SELECT DISTINCT p.address FROM mail_pictures p JOIN mails m ON m.id = p.mail_id
WHERE p.kind <> '' AND (m.id = $1 OR m.case_id = $2)
LIMIT 1000
