-- A piece that is examined: who reads it, where that stands, and which verdicts were given.
CREATE TABLE examinations (
    id INTEGER PRIMARY KEY,
    -- What client and house call it; random, and opens nothing.
    number TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    family TEXT NOT NULL,
    -- The year of make, where it is known.
    made INTEGER,
    -- By which lists filter: a copy of what `state` says.
    stage TEXT NOT NULL,
    holder INTEGER REFERENCES people (id),
    -- JSON: the machine with its sealed readings.
    state TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX examinations_of_case ON examinations (case_id);
CREATE INDEX examinations_to_read ON examinations (due_at, id) WHERE stage IN ('awaits', 'reads', 'waits_for_photographs');

-- Every reading that was ever signed, also of rounds that were begun anew: never changed.
CREATE TABLE exam_readings (
    id INTEGER PRIMARY KEY,
    examination_id INTEGER NOT NULL REFERENCES examinations (id),
    round INTEGER NOT NULL,
    nth INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES people (id),
    word TEXT NOT NULL,
    -- JSON.
    reading TEXT NOT NULL,
    signed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX exam_readings_of_examination ON exam_readings (examination_id, id);
CREATE INDEX exam_readings_of_person ON exam_readings (person_id, signed_at);

-- What an examiner has marked and not signed.
CREATE TABLE exam_drafts (
    examination_id INTEGER NOT NULL REFERENCES examinations (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    round INTEGER NOT NULL,
    -- JSON.
    draft TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (examination_id, person_id)
) STRICT;

-- What papers and records say of it: a new line takes an earlier one's place, which stays.
CREATE TABLE exam_findings (
    id INTEGER PRIMARY KEY,
    examination_id INTEGER NOT NULL REFERENCES examinations (id),
    record TEXT NOT NULL,
    -- JSON.
    finding TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    replaced_at INTEGER
) STRICT;
CREATE INDEX exam_findings_of_examination ON exam_findings (examination_id, id);

-- Verdicts, each with its whole working: never changed, and replaced only by a later one.
CREATE TABLE verdicts (
    id INTEGER PRIMARY KEY,
    examination_id INTEGER NOT NULL REFERENCES examinations (id),
    nth INTEGER NOT NULL,
    word TEXT NOT NULL,
    policy TEXT NOT NULL,
    -- JSON.
    verdict TEXT NOT NULL,
    given_at INTEGER NOT NULL,
    UNIQUE (examination_id, nth)
) STRICT;

-- Links to a verdict that its client gave away: the digest of what stands in the address.
CREATE TABLE verdict_links (
    digest BLOB PRIMARY KEY,
    examination_id INTEGER NOT NULL REFERENCES examinations (id),
    made_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;
CREATE INDEX verdict_links_of_examination ON verdict_links (examination_id);

-- Who is trained for which family, since when and until when.
CREATE TABLE competences (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    family TEXT NOT NULL,
    -- What it rests on: a course, a trial, so many pieces with somebody beside.
    basis TEXT NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER
) STRICT;
CREATE INDEX competences_of_person ON competences (person_id, family);
