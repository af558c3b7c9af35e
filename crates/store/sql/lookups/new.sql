-- Those at which nobody has looked yet, the first first.
SELECT id, number, email, language, asked_at, hash, salt, tries, used_at FROM lookups WHERE looked = 0 ORDER BY id LIMIT $1
