-- Full text: one row per row of `texts`, tokens made by our own analyser.
-- `fastupdate=off`: the pending list made searches collapse after many writes.
CREATE TABLE search (
    id     bigint PRIMARY KEY,
    tokens tsvector NOT NULL
);
CREATE INDEX search_tokens ON search USING gin (tokens) WITH (fastupdate = off);
