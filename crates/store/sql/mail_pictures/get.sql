-- What lies at an address elsewhere, as it was fetched for a message or for another one of its case.
SELECT p.kind, p.fetched_at, p.picture FROM mail_pictures p JOIN mails m ON m.id = p.mail_id
WHERE p.address = $3 AND (m.id = $1 OR m.case_id = $2)
ORDER BY p.fetched_at DESC, p.mail_id DESC LIMIT 1
