-- Money that was asked for an order, the first first.
SELECT id, order_id, case_id, refund, region, told, next_at, tries, created_at, changed_at FROM refunds WHERE order_id = $1 ORDER BY id
