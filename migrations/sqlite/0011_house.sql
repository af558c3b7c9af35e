-- How the house is set up: where it sells, who answers, when, and how fast.

-- Bumped by every change below, in the same transaction; each node keeps the
-- whole set-up in memory and reads it again when this number has moved.
CREATE TABLE house_revision (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL
) STRICT;
INSERT INTO house_revision (id, revision) VALUES (1, 1);

CREATE TABLE regions (
    id INTEGER PRIMARY KEY,
    -- ISO 3166-1 country of the shop site or boutiques, such as FR.
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    zone TEXT NOT NULL,
    -- JSON list, the first is the region's own.
    languages TEXT NOT NULL,
    -- Client care's telephone there.
    phone TEXT NOT NULL DEFAULT '',
    -- The true domain of its online store.
    domain TEXT NOT NULL DEFAULT '',
    -- Bytes a file may have.
    attachment_limit INTEGER NOT NULL DEFAULT 10485760,
    -- Days within which a client may reopen a resolved case.
    reopen_days INTEGER NOT NULL DEFAULT 14,
    retired_at INTEGER
) STRICT;

CREATE TABLE sites (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    region TEXT NOT NULL REFERENCES regions (code),
    kind TEXT NOT NULL CHECK (kind IN ('boutique', 'counter', 'atelier', 'warehouse', 'online')),
    name TEXT NOT NULL,
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    -- The true domain of a shop site.
    domain TEXT NOT NULL DEFAULT '',
    -- JSON: zone, week and exceptions.
    hours TEXT NOT NULL,
    languages TEXT NOT NULL DEFAULT '[]',
    -- JSON lists of codes: what is done there, and how one gets in.
    services TEXT NOT NULL DEFAULT '[]',
    access TEXT NOT NULL DEFAULT '[]',
    -- What staff read out about the way in.
    access_note TEXT NOT NULL DEFAULT '',
    retired_at INTEGER
) STRICT;
CREATE INDEX sites_of_region ON sites (region);

CREATE TABLE teams (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    -- JSON lists; an empty one means every region, language, topic, family.
    regions TEXT NOT NULL DEFAULT '[]',
    languages TEXT NOT NULL DEFAULT '[]',
    topics TEXT NOT NULL DEFAULT '[]',
    families TEXT NOT NULL DEFAULT '[]',
    -- The region whose holidays close the team.
    home TEXT REFERENCES regions (code),
    -- JSON: zone, week and exceptions.
    hours TEXT NOT NULL,
    -- Whether new cases are given in turn, or wait to be taken.
    round_robin INTEGER NOT NULL DEFAULT 0,
    -- Whether it takes what fits nowhere.
    fallback INTEGER NOT NULL DEFAULT 0,
    retired_at INTEGER
) STRICT;

CREATE TABLE team_members (
    team_id INTEGER NOT NULL REFERENCES teams (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    -- When the person was last given a case in turn.
    given_at INTEGER,
    PRIMARY KEY (team_id, person_id)
) STRICT;
CREATE INDEX team_members_of_person ON team_members (person_id);

CREATE TABLE holidays (
    id INTEGER PRIMARY KEY,
    -- Absent: the whole house.
    region TEXT REFERENCES regions (code),
    -- ISO 8601 date.
    day TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX holidays_once ON holidays (COALESCE(region, ''), day);

CREATE TABLE promises (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('first_answer', 'next_answer', 'resolution', 'escalation')),
    -- Absent: any.
    region TEXT REFERENCES regions (code),
    topic TEXT,
    priority TEXT,
    -- Minutes of the team's opening hours.
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    -- How many of them before the end the case counts as due soon.
    warn_minutes INTEGER NOT NULL DEFAULT 60 CHECK (warn_minutes >= 0),
    retired_at INTEGER
) STRICT;
CREATE UNIQUE INDEX promises_once ON promises (kind, COALESCE(region, ''), COALESCE(topic, ''), COALESCE(priority, ''))
    WHERE retired_at IS NULL;

CREATE TABLE phrases (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    region TEXT REFERENCES regions (code),
    -- JSON list; empty means every topic.
    topics TEXT NOT NULL DEFAULT '[]',
    retired_at INTEGER
) STRICT;

CREATE TABLE phrase_texts (
    phrase_id INTEGER NOT NULL REFERENCES phrases (id),
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (phrase_id, language)
) STRICT;

CREATE TABLE topics (
    id INTEGER PRIMARY KEY,
    topic TEXT NOT NULL,
    -- Absent: the rule for every region that has none of its own.
    region TEXT REFERENCES regions (code),
    offered INTEGER NOT NULL DEFAULT 1,
    priority TEXT NOT NULL DEFAULT 'normal',
    place INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX topics_once ON topics (topic, COALESCE(region, ''));

CREATE TABLE tags (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    retired_at INTEGER
) STRICT;
