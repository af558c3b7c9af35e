-- Links of an order that no longer open anything.
UPDATE gift_links SET ended_at = $2 WHERE order_id = $1 AND ended_at IS NULL
