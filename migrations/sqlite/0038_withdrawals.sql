-- Withdrawals from contracts as they were declared, each with the receipt that its client has.
CREATE TABLE withdrawals (
    id INTEGER PRIMARY KEY,
    -- Opens the receipt for whoever has it.
    token TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    -- The shop's id of the order, where one with this number and address is known.
    shop_id TEXT,
    -- What was declared, when it came, the bytes that were digested and their digest.
    receipt TEXT NOT NULL,
    -- The zone in which the client is told when it came.
    zone TEXT NOT NULL,
    declared_at INTEGER NOT NULL
) STRICT;
CREATE INDEX withdrawals_of_case ON withdrawals (case_id);
