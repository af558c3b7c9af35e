-- What was understood of a message besides: whether it has HTML, and to which of the house's addresses it
-- came. In a row of its own: behind the bytes of `mails` it could not be read without walking over them.
CREATE TABLE mail_marks (
    mail_id INTEGER PRIMARY KEY REFERENCES mails (id),
    html INTEGER NOT NULL,
    written_to TEXT NOT NULL DEFAULT ''
) STRICT;
-- Pictures from elsewhere that a reader asked for, drawn anew, by the digest of their address: nobody is
-- asked for one twice. Without bytes: nothing that may be shown was there.
CREATE TABLE mail_pictures (
    mail_id INTEGER NOT NULL REFERENCES mails (id),
    address BLOB NOT NULL,
    fetched_at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    picture BLOB NOT NULL,
    PRIMARY KEY (mail_id, address)
) STRICT;
-- Addresses that clients write to, kept by the house itself; those of the configuration stand beside them.
CREATE TABLE mail_addresses (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL,
    address_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    region TEXT REFERENCES regions (code),
    topic TEXT,
    team_id INTEGER REFERENCES teams (id),
    language TEXT,
    retired_at INTEGER
) STRICT;
-- Addresses to which no reminder goes any more: who reads there said so (RFC 8058). Letters about a case go on.
CREATE TABLE reminders_off (
    email_key TEXT PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT;
