-- Messages in one state, newest first, as far as the reader's regions reach.
SELECT id, recipients, mail_from, source, size, received_at, state, why, tries, kind, message_id, sender, sender_key, sender_name,
    subject, verified, proof, region, client_id, case_id, pos, suggestions, files_due, decided_at, decided_by
FROM mails
WHERE state = $2 AND id < $3 AND ($1 = '*' OR $1 LIKE '%,' || region || ',%')
ORDER BY id DESC LIMIT $4
