-- One more code of a person.
INSERT INTO recovery_codes (person_id, code_hash, made_at)
VALUES ($1, $2, $3)
