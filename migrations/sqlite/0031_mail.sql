-- E-mail that came in: whole as it was received, kept before anything is decided about it, and what
-- was decided. The bytes lie last in their row: whoever reads the rest never touches them. One
-- message delivered twice to the same recipients is one row: `envelope` is the digest of their set,
-- for a hundred addresses are more than an index takes.
CREATE TABLE mails (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL,
    envelope BLOB NOT NULL,
    recipients TEXT NOT NULL,
    mail_from TEXT,
    source TEXT NOT NULL,
    size INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    why TEXT NOT NULL DEFAULT '',
    tries INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL DEFAULT '',
    message_id TEXT,
    sender TEXT NOT NULL DEFAULT '',
    sender_key TEXT NOT NULL DEFAULT '',
    sender_name TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    base_subject TEXT NOT NULL DEFAULT '',
    verified INTEGER NOT NULL DEFAULT 0,
    proof TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    client_id INTEGER,
    case_id INTEGER,
    pos INTEGER,
    suggestions TEXT NOT NULL DEFAULT '[]',
    quoted TEXT NOT NULL DEFAULT '',
    content BLOB,
    files_due INTEGER NOT NULL DEFAULT 0,
    decided_at INTEGER,
    decided_by INTEGER,
    raw BLOB NOT NULL,
    UNIQUE (sha256, envelope)
) STRICT;
CREATE INDEX mails_new ON mails (id) WHERE state = 'new';
CREATE INDEX mails_state ON mails (state, id);
CREATE INDEX mails_case ON mails (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX mails_message ON mails (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX mails_content ON mails (content) WHERE content IS NOT NULL;
CREATE INDEX mails_files ON mails (id) WHERE files_due = 1;
-- What a message that was taken into a case answers: an earlier one that arrives later finds it.
CREATE TABLE mail_references (
    mail_id INTEGER NOT NULL REFERENCES mails (id),
    message_id TEXT NOT NULL,
    PRIMARY KEY (mail_id, message_id)
) STRICT;
CREATE INDEX mail_references_message ON mail_references (message_id);
-- How far a mailbox has been fetched (RFC 3501: numbers are good under one UIDVALIDITY only).
CREATE TABLE mail_positions (
    mailbox TEXT PRIMARY KEY,
    uidvalidity INTEGER NOT NULL,
    uid INTEGER NOT NULL,
    seen_at INTEGER NOT NULL
) STRICT;
-- When a sender was last answered by a machine of ours.
CREATE TABLE mail_answers (
    sender_key TEXT PRIMARY KEY,
    answered_at INTEGER NOT NULL
) STRICT;
-- Reports that a letter came back or is held up.
CREATE TABLE letter_returns (
    letter_id INTEGER NOT NULL,
    mail_id INTEGER NOT NULL,
    client_id INTEGER,
    permanent INTEGER NOT NULL,
    status TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (letter_id, mail_id)
) STRICT;
-- Who besides the client may write in a case; somebody of the house has confirmed each.
CREATE TABLE case_participants (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    email_key TEXT NOT NULL,
    client_id INTEGER NOT NULL REFERENCES clients (id),
    confirmed_by INTEGER,
    confirmed_at INTEGER NOT NULL,
    PRIMARY KEY (case_id, email_key)
) STRICT;
-- The subject a letter left with: an answer that has another one is about something else.
ALTER TABLE letters ADD COLUMN subject TEXT;
