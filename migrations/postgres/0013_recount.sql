-- Deadlines of open cases are counted anew after opening hours, holidays,
-- promises or topics changed: by a job, in batches, from where the last one ended.
CREATE TABLE house_recount (
    id bigint PRIMARY KEY CHECK (id = 1),
    -- The set-up by which they shall be counted, and since when that is wanted.
    wanted bigint NOT NULL,
    wanted_at bigint NOT NULL,
    -- The set-up by which all of them were counted.
    done bigint NOT NULL,
    -- The last case counted on the way there.
    reached bigint NOT NULL
);
INSERT INTO house_recount (id, wanted, wanted_at, done, reached) VALUES (1, 0, 0, 0, 0);
