-- An administrator's reset: no passkey of this person is left.
DELETE FROM passkeys
WHERE person_id = $1
