-- Changes that were proposed for an order, the first first.
SELECT id, order_id, case_id, proposal, region, told, next_at, tries, created_at, changed_at FROM order_changes WHERE order_id = $1 ORDER BY id
