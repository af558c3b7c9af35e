-- Passkeys as a second factor, what a session has begun at the door and not
-- ended, and addresses that wait for their letter to be answered.
CREATE TABLE passkeys (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    -- What its owner calls it.
    name TEXT NOT NULL,
    -- The authenticator's own name for the key: nobody else's may be the same.
    credential_id BLOB NOT NULL UNIQUE,
    -- JSON: the public key and what the authenticator said of itself. No secret is in it.
    credential TEXT NOT NULL,
    -- The last count the authenticator gave; 0 where it keeps none.
    counter INTEGER NOT NULL,
    made_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;
CREATE INDEX passkeys_of_person ON passkeys (person_id);

-- A challenge to a passkey, or a seed that waits for its first code: one of each
-- kind for a session, so that whatever node is asked next can go on with it.
CREATE TABLE ceremonies (
    session_id INTEGER NOT NULL REFERENCES sessions (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('enrol', 'show', 'seed')),
    state TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (session_id, purpose)
) STRICT;
CREATE INDEX ceremonies_expire ON ceremonies (expires_at);

-- An address somebody of the house wants instead of her own, until the letter
-- sent there was answered. Both addresses are kept here, so that both can be told.
CREATE TABLE address_changes (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    -- The session that asked: it goes on when the change is made.
    session_id INTEGER NOT NULL,
    old_email TEXT NOT NULL,
    new_email TEXT NOT NULL,
    token_hash BLOB NOT NULL UNIQUE,
    made_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;
CREATE INDEX address_changes_of_person ON address_changes (person_id, used_at);
