-- A message that nobody has decided about, taken by whoever decides: the row is locked by writing to it.
UPDATE mails SET tries = tries + 1 WHERE id = $1 AND state = 'new'
RETURNING id, recipients, mail_from, source, size, received_at, state, why, tries, kind, message_id, sender, sender_key, sender_name,
    subject, verified, proof, region, client_id, case_id, pos, suggestions, files_due, decided_at, decided_by
