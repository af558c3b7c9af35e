-- The code that counts: the newest one.
SELECT id, code_hash, salt, expires_at, tries, used_at FROM codes WHERE case_id = $1 ORDER BY id DESC LIMIT 1
