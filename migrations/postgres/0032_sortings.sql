-- What a first message was taken to be about, how it presses and what is wished; and what a person
-- said it is. The words that spoke for it are read again when somebody asks, and not kept twice.
CREATE TABLE sortings (
    case_id bigint PRIMARY KEY REFERENCES cases (id),
    -- The language of the words, as found.
    language text,
    topic text NOT NULL,
    -- How sure, in thousandths.
    certainty bigint NOT NULL,
    family text,
    urgency text,
    outcome text,
    -- Whether the case was opened under this topic, because nobody was asked.
    applied bigint NOT NULL,
    corrected text,
    corrected_by bigint REFERENCES people (id),
    corrected_at bigint
);
CREATE INDEX sortings_corrected ON sortings (corrected_at) WHERE corrected IS NOT NULL;
-- What sorts the messages of a language in place of what the program carries: learned with what
-- was corrected here.
CREATE TABLE sorting_models (
    language text PRIMARY KEY,
    model bytea NOT NULL,
    -- How many corrections it learned from.
    corrections bigint NOT NULL,
    made_at bigint NOT NULL
);
-- Why the house's turn in a case is past a deadline, as a person said it.
CREATE TABLE late_reasons (
    case_id bigint NOT NULL REFERENCES cases (id),
    due_at bigint NOT NULL,
    reason text NOT NULL,
    said_by bigint NOT NULL REFERENCES people (id),
    said_at bigint NOT NULL,
    PRIMARY KEY (case_id, due_at)
);
