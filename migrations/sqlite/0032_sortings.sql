-- What a first message was taken to be about, how it presses and what is wished; and what a person
-- said it is. The words that spoke for it are read again when somebody asks, and not kept twice.
CREATE TABLE sortings (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id),
    -- The language of the words, as found.
    language TEXT,
    topic TEXT NOT NULL,
    -- How sure, in thousandths.
    certainty INTEGER NOT NULL,
    family TEXT,
    urgency TEXT,
    outcome TEXT,
    -- Whether the case was opened under this topic, because nobody was asked.
    applied INTEGER NOT NULL,
    corrected TEXT,
    corrected_by INTEGER REFERENCES people (id),
    corrected_at INTEGER
) STRICT;
CREATE INDEX sortings_corrected ON sortings (corrected_at) WHERE corrected IS NOT NULL;
-- What sorts the messages of a language in place of what the program carries: learned with what
-- was corrected here.
CREATE TABLE sorting_models (
    language TEXT PRIMARY KEY,
    model BLOB NOT NULL,
    -- How many corrections it learned from.
    corrections INTEGER NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;
-- Why the house's turn in a case is past a deadline, as a person said it.
CREATE TABLE late_reasons (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    due_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    said_by INTEGER NOT NULL REFERENCES people (id),
    said_at INTEGER NOT NULL,
    PRIMARY KEY (case_id, due_at)
) STRICT;
