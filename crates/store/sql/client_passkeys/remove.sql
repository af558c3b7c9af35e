-- A passkey of this address opens nothing any more.
DELETE FROM client_passkeys
WHERE id = $1 AND email_key = $2
