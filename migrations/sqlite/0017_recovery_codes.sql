-- One-time codes for who has lost the authenticator or the passkey. A code has 80 random bits and
-- is kept as its SHA-256 with its owner bound in: there is no guessing it from the hash.
CREATE TABLE recovery_codes (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    code_hash BLOB NOT NULL UNIQUE,
    made_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;
CREATE INDEX recovery_codes_of_person ON recovery_codes (person_id);
