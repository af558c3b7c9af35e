-- How pieces come back and what goes out for them: exchanges with the stock they are held of, gifts by
-- a link of their own, labels of a carrier, and what the shop is told without being asked.
CREATE TABLE exchanges (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    case_id INTEGER NOT NULL REFERENCES cases (id),
    exchange TEXT NOT NULL UNIQUE,
    region TEXT NOT NULL,
    told TEXT NOT NULL,
    state TEXT NOT NULL,
    -- When the hold runs out; none where it does not.
    next_at INTEGER,
    tries INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    -- What is held.
    sku TEXT NOT NULL
) STRICT;
CREATE INDEX exchanges_of_order ON exchanges (order_id);
CREATE INDEX exchanges_due ON exchanges (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX exchanges_held ON exchanges (sku) WHERE state IN ('reserved', 'agreed');
-- What the shop sells in a currency; variants of one product are sizes and colours of it.
CREATE TABLE variants (
    id INTEGER PRIMARY KEY,
    sku TEXT NOT NULL,
    currency TEXT NOT NULL,
    product TEXT NOT NULL,
    title TEXT NOT NULL,
    size TEXT NOT NULL,
    colour TEXT NOT NULL,
    -- In the smallest unit of the currency.
    price INTEGER NOT NULL,
    told_at INTEGER NOT NULL,
    UNIQUE (sku, currency)
) STRICT;
CREATE INDEX variants_of_product ON variants (product, currency);
-- What lies where.
CREATE TABLE stocks (
    id INTEGER PRIMARY KEY,
    sku TEXT NOT NULL,
    place TEXT NOT NULL,
    on_hand INTEGER NOT NULL,
    promised INTEGER NOT NULL,
    told_at INTEGER NOT NULL,
    UNIQUE (sku, place)
) STRICT;
-- A link that opens what a gift's recipient may see.
CREATE TABLE gift_links (
    id INTEGER PRIMARY KEY,
    -- Hash of what stands in the link.
    token BLOB NOT NULL UNIQUE,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    made_at INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;
CREATE INDEX gift_links_of_order ON gift_links (order_id);
-- The link by which a gift comes back; none where who bought it sends it.
ALTER TABLE returns ADD COLUMN gift INTEGER;
-- The carrier's label: nothing, asked, made, alarm; when it is asked for next, and where it lies.
ALTER TABLE returns ADD COLUMN label TEXT NOT NULL DEFAULT '';
ALTER TABLE returns ADD COLUMN label_at INTEGER;
ALTER TABLE returns ADD COLUMN label_tries INTEGER NOT NULL DEFAULT 0;
ALTER TABLE returns ADD COLUMN label_key TEXT;
-- The carrier's number of the parcel, by which it tells of it.
ALTER TABLE returns ADD COLUMN parcel TEXT;
CREATE INDEX returns_of_parcel ON returns (parcel) WHERE parcel IS NOT NULL;
CREATE INDEX returns_labels ON returns (label_at) WHERE label_at IS NOT NULL;
-- What the shop is told and need not answer.
CREATE TABLE shop_posts (
    id INTEGER PRIMARY KEY,
    post TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,
    -- When it is told; none once the shop has it.
    next_at INTEGER,
    tries INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX shop_posts_due ON shop_posts (next_at) WHERE next_at IS NOT NULL;
