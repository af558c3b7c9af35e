-- Feed and log numbers begin above those that came with a restored copy. SQLite
-- numbers rows itself; the row is here so that both schemas are one.
CREATE TABLE feed_epoch (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    base INTEGER NOT NULL
) STRICT;
INSERT INTO feed_epoch (id, base) VALUES (1, 0);
