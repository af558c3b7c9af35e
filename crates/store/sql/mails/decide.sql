-- What was understood of a message and decided about it.
UPDATE mails SET state = $2, why = $3, kind = $4, message_id = $5, sender = $6, sender_key = $7, sender_name = $8, subject = $9,
    verified = $10, proof = $11, region = $12, client_id = $13, case_id = $14, pos = $15, suggestions = $16, content = $17,
    files_due = $18, decided_at = $19, base_subject = $20, quoted = $21, decided_by = NULL
WHERE id = $1
