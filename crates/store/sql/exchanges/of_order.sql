-- Exchanges of an order, the first first.
SELECT id, order_id, case_id, exchange, region, told, next_at, tries, created_at, changed_at FROM exchanges WHERE order_id = $1 ORDER BY id
