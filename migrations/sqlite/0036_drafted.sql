-- Drafts of replies that a program was asked for: by whom, all that it was given, what it wrote.
-- A draft is never sent; a person lays it into her own reply, or does not.
CREATE TABLE drafted (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    -- asked, written, failed.
    state TEXT NOT NULL,
    instructions TEXT NOT NULL,
    facts TEXT NOT NULL,
    written TEXT,
    -- Why it failed, by code.
    why TEXT,
    model TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    claimed_until INTEGER,
    done_at INTEGER
) STRICT;
CREATE INDEX drafted_asked ON drafted (asked_at) WHERE state = 'asked';
CREATE INDEX drafted_of_case ON drafted (case_id, person_id);
