-- Conversations that go on while both are there. Their words are entries of the case; here stands
-- who answers now, since when the client waits, and when either side was last heard of.
CREATE TABLE chats (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id),
    state TEXT NOT NULL,
    -- Since when it stands there.
    since INTEGER NOT NULL,
    -- Since when the client waits, or had waited before somebody took it.
    asked_at INTEGER NOT NULL,
    person_id INTEGER REFERENCES people (id),
    began_at INTEGER NOT NULL,
    -- When her page was last heard of.
    client_seen_at INTEGER NOT NULL,
    -- Up to which place of the timeline each side has seen it.
    client_read INTEGER NOT NULL,
    house_read INTEGER NOT NULL,
    -- Up to which place the house's words went out by letter, too.
    lettered INTEGER NOT NULL
) STRICT;
CREATE INDEX chats_live ON chats (state, asked_at) WHERE state <> 'ended';
CREATE INDEX chats_of_person ON chats (person_id) WHERE person_id IS NOT NULL;
-- How long clients waited until somebody answered: what the next ones are told is made of these.
CREATE TABLE chat_waits (
    id INTEGER PRIMARY KEY,
    team_id INTEGER,
    at INTEGER NOT NULL,
    seconds INTEGER NOT NULL
) STRICT;
CREATE INDEX chat_waits_of_team ON chat_waits (team_id, at);
-- Who was asked to join.
CREATE TABLE chat_guests (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    asked_by INTEGER NOT NULL REFERENCES people (id),
    at INTEGER NOT NULL,
    PRIMARY KEY (case_id, person_id)
) STRICT;
CREATE INDEX chat_guests_of_person ON chat_guests (person_id);
-- Conversations a person holds at once; none: the usual number.
ALTER TABLE people ADD COLUMN chats INTEGER;
-- When a person's desk was last heard of: a lid that is closed says nothing.
CREATE TABLE desk_seen (
    person_id INTEGER PRIMARY KEY REFERENCES people (id),
    seen_at INTEGER NOT NULL
) STRICT;
-- What can still be acted on, and until when: it goes before every promise.
CREATE TABLE fast_lane (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id),
    acts_by INTEGER NOT NULL,
    what TEXT NOT NULL
) STRICT;
CREATE INDEX fast_lane_by ON fast_lane (acts_by);
-- A session that proved no address opens these cases only: those begun in it.
ALTER TABLE client_sessions ADD COLUMN only_cases TEXT;
