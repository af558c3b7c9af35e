-- A new passkey of an address; a credential that is known already, whoever has it, is refused by its uniqueness.
INSERT INTO client_passkeys (email_key, handle, credential_id, credential, counter, made_at)
VALUES ($1, $2, $3, $4, $5, $6)
