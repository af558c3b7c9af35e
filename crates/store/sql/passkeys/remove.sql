-- A passkey of this person opens nothing any more.
DELETE FROM passkeys
WHERE id = $1 AND person_id = $2
