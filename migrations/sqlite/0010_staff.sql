-- The people of the house, how they come in, and the programs that act for it.
CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    -- What is typed at sign-in: the e-mail address, folded to lower case.
    login TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    -- The language the desk speaks to the person.
    language TEXT NOT NULL,
    -- JSON list: languages the person answers clients in.
    languages TEXT NOT NULL DEFAULT '[]',
    -- JSON list: product families the person knows well.
    families TEXT NOT NULL DEFAULT '[]',
    -- PHC string of argon2id; absent until an invitation is accepted.
    password TEXT,
    password_at INTEGER,
    -- The seed of the second factor, sealed with the installation's key.
    factor BLOB,
    -- When the first code proved that the seed had been kept.
    factor_at INTEGER,
    -- The last time step whose code was accepted: a code counts once.
    factor_step INTEGER,
    -- Whether the person takes cases now.
    present INTEGER NOT NULL DEFAULT 0,
    present_at INTEGER,
    created_at INTEGER NOT NULL,
    disabled_at INTEGER
) STRICT;

CREATE TABLE grants (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    role TEXT NOT NULL,
    -- JSON list of region codes; absent means every region.
    regions TEXT,
    -- JSON list of site codes; absent means every site.
    sites TEXT
) STRICT;
CREATE INDEX grants_of_person ON grants (person_id);

CREATE TABLE sessions (
    id INTEGER PRIMARY KEY,
    token_hash BLOB NOT NULL UNIQUE,
    person_id INTEGER NOT NULL REFERENCES people (id),
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    -- When the second factor was shown; absent while it is still owed.
    factor_at INTEGER,
    -- When password or factor was last asked again.
    proved_at INTEGER NOT NULL,
    address TEXT NOT NULL,
    agent TEXT NOT NULL,
    ended_at INTEGER,
    ended_why TEXT
) STRICT;
CREATE INDEX sessions_of_person ON sessions (person_id, ended_at);

-- One-use links: an invitation, or the way back after a forgotten password.
CREATE TABLE staff_links (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('invitation', 'recovery')),
    token_hash BLOB NOT NULL UNIQUE,
    made_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;
CREATE INDEX staff_links_of_person ON staff_links (person_id, used_at);

CREATE TABLE api_tokens (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    token_hash BLOB NOT NULL UNIQUE,
    role TEXT NOT NULL,
    -- Code of the one region it may act in; absent: every region.
    region TEXT,
    read_only INTEGER NOT NULL DEFAULT 0,
    made_at INTEGER NOT NULL,
    made_by INTEGER REFERENCES people (id),
    used_at INTEGER,
    revoked_at INTEGER
) STRICT;

-- How often something was tried, counted where every node sees it. The subject
-- is a digest: neither addresses nor logins are kept.
CREATE TABLE limits (
    kind TEXT NOT NULL,
    subject BLOB NOT NULL,
    since INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    PRIMARY KEY (kind, subject)
) STRICT;
CREATE INDEX limits_since ON limits (since);
