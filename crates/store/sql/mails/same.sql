-- The row of exactly these bytes to exactly these recipients.
SELECT id FROM mails WHERE sha256 = $1 AND envelope = $2
