-- What is held of a piece.
SELECT id, order_id, case_id, exchange, region, told, next_at, tries, created_at, changed_at FROM exchanges WHERE sku = $1 AND state IN ('reserved', 'agreed') ORDER BY id
