-- Feed and log numbers begin above those that came with a restored copy: a new
-- cluster counts its transactions from the beginning.
CREATE TABLE feed_epoch (
    id   bigint PRIMARY KEY CHECK (id = 1),
    base bigint NOT NULL
);
INSERT INTO feed_epoch (id, base) VALUES (1, 0);
