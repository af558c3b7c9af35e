-- The case and what hangs on it. Names, addresses and words live in `clients`
-- and `texts`, apart from the timeline, so that they can be erased alone.

CREATE TABLE clients (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    email       TEXT NOT NULL,
    email_key   TEXT NOT NULL,
    phone       TEXT,
    language    TEXT NOT NULL,
    plain       INTEGER NOT NULL DEFAULT 0,
    large       INTEGER NOT NULL DEFAULT 0,
    bounces     INTEGER NOT NULL DEFAULT 0,
    created_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX clients_email ON clients (email_key);

CREATE TABLE cases (
    id              INTEGER PRIMARY KEY,
    number          TEXT NOT NULL UNIQUE,
    topic           TEXT NOT NULL,
    channel         TEXT NOT NULL,
    region          TEXT NOT NULL,
    site            TEXT,
    team_id         INTEGER,
    language        TEXT NOT NULL,
    client_id       INTEGER NOT NULL REFERENCES clients (id),
    subject         TEXT NOT NULL,
    wish            TEXT,
    wish_by         TEXT,
    priority        TEXT NOT NULL,
    priority_reason TEXT NOT NULL,
    assignee_id     INTEGER,
    state           TEXT NOT NULL,
    standing        TEXT NOT NULL,
    turn            TEXT NOT NULL,
    next_step       TEXT NOT NULL,
    next_by         INTEGER,
    due_at          INTEGER,
    due_kind        TEXT,
    wakes_at        INTEGER,
    is_open         INTEGER NOT NULL,
    intake          TEXT,
    piece           TEXT,
    order_number    TEXT,
    entries         INTEGER NOT NULL,
    last_client_pos INTEGER NOT NULL,
    last_house_pos  INTEGER NOT NULL,
    client_words    INTEGER NOT NULL DEFAULT 1,
    merged_into     INTEGER,
    created_at      INTEGER NOT NULL,
    updated_at      INTEGER NOT NULL
) STRICT;
CREATE INDEX cases_client ON cases (client_id);
CREATE INDEX cases_open ON cases (id) WHERE is_open = 1;
CREATE INDEX cases_due ON cases (due_at, id) WHERE is_open = 1 AND turn = 'house';
CREATE INDEX cases_waiting ON cases (next_by, id) WHERE is_open = 1 AND turn = 'client';
CREATE INDEX cases_mine ON cases (assignee_id, due_at) WHERE is_open = 1 AND assignee_id IS NOT NULL;
CREATE INDEX cases_wake ON cases (wakes_at) WHERE wakes_at IS NOT NULL;
CREATE INDEX cases_order ON cases (order_number) WHERE order_number IS NOT NULL;

CREATE TABLE texts (
    id      INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    body    TEXT NOT NULL
) STRICT;
CREATE INDEX texts_case ON texts (case_id);

CREATE TABLE entries (
    seq        INTEGER PRIMARY KEY,
    case_id    INTEGER NOT NULL,
    pos        INTEGER NOT NULL,
    at         INTEGER NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_id   INTEGER,
    channel    TEXT,
    facts      TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX entries_case ON entries (case_id, pos);

CREATE TABLE files (
    id          INTEGER PRIMARY KEY,
    token       TEXT NOT NULL UNIQUE,
    case_id     INTEGER REFERENCES cases (id),
    intake_id   INTEGER,
    slot        TEXT NOT NULL,
    name        TEXT NOT NULL,
    kind        TEXT NOT NULL,
    size        INTEGER NOT NULL,
    sha256      TEXT NOT NULL,
    shown_type  TEXT NOT NULL,
    shown_key   TEXT NOT NULL,
    thumb_key   TEXT,
    original_key TEXT NOT NULL,
    width       INTEGER NOT NULL DEFAULT 0,
    height      INTEGER NOT NULL DEFAULT 0,
    created_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX files_case ON files (case_id);
CREATE INDEX files_intake ON files (intake_id) WHERE intake_id IS NOT NULL;

CREATE TABLE case_links (
    id       INTEGER PRIMARY KEY,
    case_id  INTEGER NOT NULL REFERENCES cases (id),
    other_id INTEGER NOT NULL REFERENCES cases (id),
    kind     TEXT NOT NULL,
    made_at  INTEGER NOT NULL,
    UNIQUE (case_id, other_id, kind)
) STRICT;
CREATE INDEX case_links_other ON case_links (other_id);

CREATE TABLE case_tags (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    tag     TEXT NOT NULL,
    PRIMARY KEY (case_id, tag)
) STRICT;
CREATE INDEX case_tags_tag ON case_tags (tag);

CREATE TABLE letters (
    id          INTEGER PRIMARY KEY,
    case_id     INTEGER,
    pos         INTEGER,
    client_id   INTEGER,
    kind        TEXT NOT NULL,
    language    TEXT NOT NULL,
    facts       TEXT NOT NULL,
    message_id  TEXT NOT NULL UNIQUE,
    state       TEXT NOT NULL,
    tries       INTEGER NOT NULL DEFAULT 0,
    next_try_at INTEGER,
    claimed_until INTEGER,
    sent_at     INTEGER,
    last_error  TEXT,
    created_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX letters_due ON letters (next_try_at) WHERE next_try_at IS NOT NULL;
CREATE INDEX letters_case ON letters (case_id);

CREATE TABLE mailbox (
    id        INTEGER PRIMARY KEY,
    letter_id INTEGER,
    to_name   TEXT NOT NULL,
    to_email  TEXT NOT NULL,
    subject   TEXT NOT NULL,
    body_text TEXT NOT NULL,
    body_html TEXT NOT NULL,
    headers   TEXT NOT NULL,
    at        INTEGER NOT NULL
) STRICT;

CREATE TABLE drafts (
    person_id  INTEGER NOT NULL,
    case_id    INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    body       TEXT NOT NULL,
    begun_pos  INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, case_id, kind)
) STRICT;

CREATE TABLE presence (
    person_id INTEGER NOT NULL,
    case_id   INTEGER NOT NULL,
    doing     TEXT NOT NULL,
    at        INTEGER NOT NULL,
    PRIMARY KEY (person_id, case_id)
) STRICT;
CREATE INDEX presence_case ON presence (case_id);

CREATE TABLE intakes (
    id         INTEGER PRIMARY KEY,
    token_hash BLOB NOT NULL UNIQUE,
    topic      TEXT NOT NULL,
    language   TEXT NOT NULL,
    region     TEXT NOT NULL,
    answers    TEXT NOT NULL,
    case_id    INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX intakes_updated ON intakes (updated_at);

CREATE TABLE codes (
    id         INTEGER PRIMARY KEY,
    case_id    INTEGER NOT NULL,
    code_hash  BLOB NOT NULL,
    salt       BLOB NOT NULL,
    expires_at INTEGER NOT NULL,
    tries      INTEGER NOT NULL DEFAULT 0,
    used_at    INTEGER
) STRICT;
CREATE INDEX codes_case ON codes (case_id);

CREATE TABLE client_sessions (
    token_hash BLOB PRIMARY KEY,
    email_key  TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

CREATE TABLE receipts (
    token_hash BLOB PRIMARY KEY,
    case_id    INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE idempotency (
    key_hash     BLOB PRIMARY KEY,
    request_hash BLOB NOT NULL,
    status       INTEGER NOT NULL,
    location     TEXT,
    body         TEXT NOT NULL,
    created_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX idempotency_age ON idempotency (created_at);

CREATE TABLE audit (
    id         INTEGER PRIMARY KEY,
    at         INTEGER NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_id   INTEGER,
    verb       TEXT NOT NULL,
    thing      TEXT NOT NULL,
    before     TEXT,
    after      TEXT
) STRICT;

CREATE TABLE audit_chain (
    no       INTEGER PRIMARY KEY,
    audit_id INTEGER NOT NULL UNIQUE,
    hash     BLOB NOT NULL
) STRICT;

CREATE TABLE bulk_deeds (
    id         INTEGER PRIMARY KEY,
    person_id  INTEGER NOT NULL,
    deed       TEXT NOT NULL,
    undo       TEXT NOT NULL,
    at         INTEGER NOT NULL,
    undone_at  INTEGER
) STRICT;
