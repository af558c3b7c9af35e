-- What people of the house are told. One row for a person and what it is about: what comes once
-- more before it was read is counted in the same row. No text of a person is kept here.
CREATE TABLE notices (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    -- What it is about: the kind and the case, or the outage.
    about TEXT NOT NULL,
    kind TEXT NOT NULL,
    case_id INTEGER REFERENCES cases (id),
    -- What it was true of: an end of a promise, a beginning of a wait, an outage. Told once for each.
    fact INTEGER,
    times INTEGER NOT NULL,
    at INTEGER NOT NULL,
    read_at INTEGER,
    -- When it goes to her devices; none: it does not, or has gone.
    push_at INTEGER,
    pushed_at INTEGER,
    UNIQUE (person_id, about)
) STRICT;
CREATE INDEX notices_unread ON notices (person_id, at) WHERE read_at IS NULL;
CREATE INDEX notices_push ON notices (push_at) WHERE push_at IS NOT NULL;
CREATE INDEX notices_at ON notices (at);
-- How each person wishes to be told; who has no row is told as is usual.
CREATE TABLE notice_wishes (
    person_id INTEGER PRIMARY KEY REFERENCES people (id),
    wishes TEXT NOT NULL,
    -- For which of her times the letter was last written.
    letter_at INTEGER NOT NULL
) STRICT;
-- Browsers that people let us push to (RFC 8030). The keys are the browser's: ours lies in a file.
CREATE TABLE push_subscriptions (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    endpoint TEXT NOT NULL UNIQUE,
    p256dh BLOB NOT NULL,
    auth BLOB NOT NULL,
    agent TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;
CREATE INDEX push_subscriptions_of_person ON push_subscriptions (person_id);
-- What is on its way to a browser.
CREATE TABLE pushes (
    id INTEGER PRIMARY KEY,
    subscription_id INTEGER NOT NULL REFERENCES push_subscriptions (id),
    -- JSON list of rows of notices.
    notices TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    next_try_at INTEGER NOT NULL,
    claimed_until INTEGER,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX pushes_next ON pushes (next_try_at);
CREATE INDEX pushes_of_subscription ON pushes (subscription_id);
-- When mail was last fetched and sent by any process, and since when it is not.
CREATE TABLE mail_watch (
    what TEXT PRIMARY KEY,
    good_at INTEGER NOT NULL,
    bad_at INTEGER
) STRICT;
-- Times in which it was not.
CREATE TABLE outages (
    id INTEGER PRIMARY KEY,
    what TEXT NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER
) STRICT;
CREATE UNIQUE INDEX outages_open ON outages (what) WHERE until IS NULL;
