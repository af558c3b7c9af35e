-- The link with this digest, if it still opens something.
SELECT l.id, l.person_id, l.purpose, p.name, p.email, p.language
FROM staff_links l
JOIN people p ON p.id = l.person_id
WHERE l.token_hash = $1 AND l.used_at IS NULL AND l.expires_at > $2 AND p.disabled_at IS NULL
