-- Orders as the shop tells of them. Everything it wrote and told stands in `told`; the columns beside
-- it are what orders are found by.
CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    -- The shop's own id: the same id is the same order.
    shop_id TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL,
    -- The number as it is found by, however it is typed.
    number_key TEXT NOT NULL,
    -- Empty where the shop told none.
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    -- The house's region that answers for it.
    region TEXT NOT NULL,
    language TEXT NOT NULL,
    placed_at INTEGER NOT NULL,
    status TEXT NOT NULL,
    -- The shop's count of changes, and when it last changed it, where it says so.
    version INTEGER,
    changed_at INTEGER,
    -- Tellings that lead backwards, for a person to look at.
    flagged INTEGER NOT NULL,
    told TEXT NOT NULL,
    -- What the rules do not ask of its lines: size, colour, family, wording.
    beside TEXT NOT NULL,
    heard_at INTEGER NOT NULL
) STRICT;
CREATE INDEX orders_number ON orders (number_key, email_key);
CREATE INDEX orders_of_address ON orders (email_key, placed_at) WHERE email_key <> '';
CREATE INDEX orders_flagged ON orders (id) WHERE flagged > 0;
-- What was told of an order and could not be taken, as it came, for a person to look at.
CREATE TABLE order_asides (
    id INTEGER PRIMARY KEY,
    -- By which way: `api`, `shopify`, or a file's kind.
    source TEXT NOT NULL,
    -- Its name there, where that could be read.
    named TEXT,
    field TEXT NOT NULL,
    code TEXT NOT NULL,
    body TEXT NOT NULL,
    -- One body is kept once, however often it comes.
    digest BLOB NOT NULL UNIQUE,
    times INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX order_asides_at ON order_asides (at);
