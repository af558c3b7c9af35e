-- What is known of a case's purchase beyond what its form says, a row a fact, in the words of
-- law/facts.toml; `jurisdiction` stands for the law it belongs to. The value is JSON. Who
-- said it is the origin: the client, the house, the order, or the case itself.
CREATE TABLE case_facts (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    fact TEXT NOT NULL,
    value TEXT NOT NULL,
    origin TEXT NOT NULL,
    by_kind TEXT NOT NULL,
    by_id INTEGER,
    noted_at INTEGER NOT NULL,
    PRIMARY KEY (case_id, fact)
) STRICT;
-- What a client was told about one right: the question with its facts and its day, the answer,
-- and the versions of the packs that gave it, so that it can be asked again.
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    entitlement TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    packs TEXT NOT NULL,
    by_kind TEXT NOT NULL,
    by_id INTEGER,
    told_at INTEGER NOT NULL
) STRICT;
CREATE INDEX decisions_of_case ON decisions (case_id, id);
