-- A message as it was received; nothing is returned when it is here already.
INSERT INTO mails (sha256, envelope, recipients, mail_from, source, size, received_at, state, raw)
VALUES ($1, $2, $3, $4, $5, $6, $7, 'new', $8)
ON CONFLICT (sha256, envelope) DO NOTHING
RETURNING id
