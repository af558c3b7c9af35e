-- One by the hash of what the browser keeps.
SELECT id, number, email, language, asked_at, hash, salt, tries, used_at FROM lookups WHERE token = $1
