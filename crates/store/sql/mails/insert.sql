-- A message as it was received; nothing is returned when it is here already.
INSERT INTO mails (sha256, recipients, mail_from, source, size, received_at, state, raw)
VALUES ($1, $2, $3, $4, $5, $6, 'new', $7)
ON CONFLICT (sha256, recipients) DO NOTHING
RETURNING id
