-- Packs of rules as the house changes them: a revision is a whole text with the house's own
-- scenarios, drafted by one person and approved by another; from its day it stands in the place
-- of the file it names. What was approved is never written over.
CREATE TABLE revisions (
    id INTEGER PRIMARY KEY,
    pack TEXT NOT NULL,
    file TEXT NOT NULL,
    about TEXT NOT NULL,
    text TEXT NOT NULL,
    scenarios TEXT NOT NULL,
    version TEXT NOT NULL,
    base_id INTEGER REFERENCES revisions (id),
    state TEXT NOT NULL,
    in_force TEXT,
    writers TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES people (id),
    made_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    proposed_by INTEGER REFERENCES people (id),
    proposed_at INTEGER,
    decided_by INTEGER REFERENCES people (id),
    decided_at INTEGER,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX revisions_of_pack ON revisions (pack, id);
-- What a revision would change, looked for among the stored cases: how far it has come, and what
-- was found. The stamp names text, scenarios, day and the law beside it.
CREATE TABLE trials (
    id INTEGER PRIMARY KEY,
    revision_id INTEGER NOT NULL REFERENCES revisions (id),
    stamp TEXT NOT NULL,
    begun_by INTEGER NOT NULL REFERENCES people (id),
    begun_at INTEGER NOT NULL,
    beat_at INTEGER NOT NULL,
    done INTEGER NOT NULL,
    whole INTEGER NOT NULL,
    found TEXT
) STRICT;
CREATE INDEX trials_of_revision ON trials (revision_id, id);
-- A right granted by somebody against a usual rule of the house has a reason.
ALTER TABLE decisions ADD COLUMN reason TEXT;
