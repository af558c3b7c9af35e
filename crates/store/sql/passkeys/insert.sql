-- A new passkey; a credential that is known already, whoever has it, is refused by its uniqueness.
INSERT INTO passkeys (person_id, name, credential_id, credential, counter, made_at)
VALUES ($1, $2, $3, $4, $5, $6)
RETURNING id
