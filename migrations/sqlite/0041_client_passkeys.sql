-- Passkeys that open everything of an address, beside the code by e-mail.
CREATE TABLE client_passkeys (
    id INTEGER PRIMARY KEY,
    -- The address that was proved when it was made.
    email_key TEXT NOT NULL,
    -- What authenticators know her by: random, one for an address.
    handle BLOB NOT NULL,
    -- The authenticator's own name for the key: nobody else's may be the same.
    credential_id BLOB NOT NULL UNIQUE,
    -- JSON: the public key and what the authenticator said of itself. No secret is in it.
    credential TEXT NOT NULL,
    -- The last count the authenticator gave; 0 where it keeps none.
    counter INTEGER NOT NULL,
    made_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;
CREATE INDEX client_passkeys_of_address ON client_passkeys (email_key);

-- What a browser has begun and not ended: a passkey that is made or shown.
CREATE TABLE client_ceremonies (
    -- Hash of what her browser keeps.
    token_hash BLOB PRIMARY KEY,
    -- For whom a key is made; none where one is to be shown.
    email_key TEXT,
    handle BLOB,
    -- JSON: what the browser is asked, and what its answer is held against.
    asked TEXT NOT NULL,
    state TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX client_ceremonies_expire ON client_ceremonies (expires_at);
CREATE INDEX client_sessions_of_address ON client_sessions (email_key);
