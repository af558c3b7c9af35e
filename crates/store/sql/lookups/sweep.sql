-- What was looked for longer ago is forgotten.
DELETE FROM lookups WHERE asked_at < $1
