-- What is known of one message, without its bytes.
SELECT id, recipients, mail_from, source, size, received_at, state, why, tries, kind, message_id, sender, sender_key, sender_name,
    subject, verified, proof, region, client_id, case_id, pos, suggestions, files_due, decided_at, decided_by
FROM mails WHERE id = $1
