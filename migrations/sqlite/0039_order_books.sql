-- What the house keeps beside an order of the shop: what comes back of it, money that was asked of the
-- payment adapter, changes that were proposed to the shop. Each is one body, as its machine has it;
-- the columns beside are what it is found by. All of one order change under the lock of its row.
CREATE TABLE returns (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    -- A return has a case of its own, and its number.
    case_id INTEGER NOT NULL REFERENCES cases (id),
    number TEXT NOT NULL UNIQUE,
    region TEXT NOT NULL,
    told TEXT NOT NULL,
    -- How it comes back, and what is known of that.
    way TEXT NOT NULL,
    -- Whether the house has something to do with it.
    open INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX returns_of_order ON returns (order_id);
CREATE INDEX returns_of_case ON returns (case_id);
CREATE INDEX returns_open ON returns (changed_at) WHERE open = 1;
CREATE TABLE refunds (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    case_id INTEGER NOT NULL REFERENCES cases (id),
    -- The key under which the adapter pays once.
    refund TEXT NOT NULL UNIQUE,
    region TEXT NOT NULL,
    told TEXT NOT NULL,
    state TEXT NOT NULL,
    -- When the adapter is asked, or its silence is looked at; none where nothing is awaited.
    next_at INTEGER,
    -- How often this asking was sent.
    tries INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX refunds_of_order ON refunds (order_id);
CREATE INDEX refunds_due ON refunds (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX refunds_alarm ON refunds (changed_at) WHERE state IN ('alarm', 'failed');
CREATE TABLE order_changes (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    case_id INTEGER NOT NULL REFERENCES cases (id),
    -- The key under which the shop does it once.
    proposal TEXT NOT NULL UNIQUE,
    region TEXT NOT NULL,
    told TEXT NOT NULL,
    state TEXT NOT NULL,
    -- When the shop is told, or its silence is looked at; none where nothing is awaited.
    next_at INTEGER,
    tries INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX order_changes_of_order ON order_changes (order_id);
CREATE INDEX order_changes_due ON order_changes (next_at) WHERE next_at IS NOT NULL;
-- One change of an order is open at a time, whoever proposes it.
CREATE UNIQUE INDEX order_changes_open ON order_changes (order_id) WHERE state = 'pending';
-- Somebody looks for what is hers by a number and an address, or by the address alone. Whether there is
-- anything is found out later, so that the answer is the same.
CREATE TABLE lookups (
    id INTEGER PRIMARY KEY,
    -- Hash of what her browser keeps.
    token BLOB NOT NULL UNIQUE,
    number TEXT NOT NULL,
    email TEXT NOT NULL,
    language TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    -- Whether somebody looked; then what the code is compared with, where one was sent.
    looked INTEGER NOT NULL,
    hash BLOB,
    salt BLOB,
    tries INTEGER NOT NULL,
    used_at INTEGER
) STRICT;
CREATE INDEX lookups_new ON lookups (id) WHERE looked = 0;
CREATE INDEX lookups_asked ON lookups (asked_at);
-- The region's terms for orders: windows, what is offered, when picking begins.
ALTER TABLE regions ADD COLUMN terms TEXT NOT NULL DEFAULT '{}';
