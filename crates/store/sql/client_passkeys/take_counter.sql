-- A passkey was shown: only a later count is taken, or none where the authenticator keeps none.
UPDATE client_passkeys SET credential = $1, counter = $2, used_at = $3
WHERE id = $4 AND (counter < $2 OR (counter = 0 AND $2 = 0))
