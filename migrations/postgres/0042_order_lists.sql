-- How much of what leads backwards somebody has seen.
ALTER TABLE orders ADD COLUMN flags_seen bigint NOT NULL DEFAULT 0;
CREATE INDEX orders_status ON orders (status, id);
CREATE INDEX returns_open_newest ON returns (id) WHERE open = 1;
