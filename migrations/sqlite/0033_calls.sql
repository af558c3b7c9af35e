-- Telephone calls, as far as they were told of by a telephone system or written down by hand. Each
-- column from began_at to seconds is a fact that comes to be known and is never taken back; state and
-- counts_at are copies of what follows from them.
CREATE TABLE calls (
    id INTEGER PRIMARY KEY,
    -- The telephone system, or `hand`.
    provider TEXT NOT NULL,
    -- The call's own name there.
    name TEXT NOT NULL,
    direction TEXT NOT NULL,
    -- Whether it was told who called whom; a leg may be told of before its call.
    known INTEGER NOT NULL DEFAULT 0,
    -- E.164 of whoever is not the house; absent: withheld, or no number.
    number TEXT,
    -- E.164 of the house's own line.
    line TEXT,
    region TEXT NOT NULL,
    site TEXT,
    team_id INTEGER,
    began_at INTEGER NOT NULL,
    connected_at INTEGER,
    picked_up_at INTEGER,
    nobody INTEGER NOT NULL DEFAULT 0,
    left_at INTEGER,
    over_at INTEGER,
    -- For how long they spoke, where that was told.
    seconds INTEGER,
    -- Who of the house picked up or called: a person, or a name that is nobody's here.
    person_id INTEGER REFERENCES people (id),
    person_name TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    -- From when on a missed call counts as one.
    counts_at INTEGER,
    client_id INTEGER REFERENCES clients (id),
    case_id INTEGER REFERENCES cases (id),
    -- When a missed call was put into a case, or it was decided that it goes into none: once.
    carried_at INTEGER,
    -- When somebody had seen to a missed call, and who.
    settled_at INTEGER,
    settled_by INTEGER REFERENCES people (id),
    reason TEXT,
    result TEXT,
    -- What staff keep of a call that stands in no case.
    note TEXT NOT NULL DEFAULT '',
    changed_at INTEGER NOT NULL,
    UNIQUE (provider, name)
) STRICT;
CREATE INDEX calls_of_day ON calls (began_at);
CREATE INDEX calls_going_on ON calls (state, began_at) WHERE state IN ('ringing', 'answered');
CREATE INDEX calls_to_carry ON calls (counts_at) WHERE carried_at IS NULL AND counts_at IS NOT NULL;
CREATE INDEX calls_of_case ON calls (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX calls_of_number ON calls (number) WHERE number IS NOT NULL;
-- A caller is found by her number.
CREATE INDEX clients_phone ON clients (phone) WHERE phone IS NOT NULL;
-- Times at which clients asked to be called back. A time has as many places as people can call.
CREATE TABLE call_backs (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    -- 0: no team has it.
    team_id INTEGER NOT NULL,
    number TEXT NOT NULL,
    -- The client's clock, on which the time was chosen.
    zone TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    place INTEGER NOT NULL,
    state TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX call_backs_place ON call_backs (team_id, starts_at, place) WHERE state = 'asked';
CREATE UNIQUE INDEX call_backs_of_case ON call_backs (case_id) WHERE state = 'asked';
CREATE INDEX call_backs_over ON call_backs (ends_at) WHERE state = 'asked';
CREATE INDEX call_backs_of_any_case ON call_backs (case_id);
-- When the telephone of a region is answered, as JSON; empty: when its team is there.
ALTER TABLE regions ADD COLUMN phone_hours TEXT NOT NULL DEFAULT '';
