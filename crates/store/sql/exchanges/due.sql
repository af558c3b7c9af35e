-- Exchanges whose hold has run out.
SELECT id, order_id, case_id, exchange, region, told, next_at, tries, created_at, changed_at FROM exchanges WHERE next_at <= $1 ORDER BY next_at LIMIT $2
