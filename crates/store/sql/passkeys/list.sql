-- The passkeys of one person, the oldest first.
SELECT id, name, credential, made_at, used_at
FROM passkeys
WHERE person_id = $1
ORDER BY id
