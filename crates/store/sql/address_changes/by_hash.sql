-- The change with this digest, while its link still opens something.
SELECT c.id, c.person_id, c.session_id, c.old_email, c.new_email
FROM address_changes c
JOIN people p ON p.id = c.person_id
WHERE c.token_hash = $1 AND c.used_at IS NULL AND c.expires_at > $2 AND p.disabled_at IS NULL
