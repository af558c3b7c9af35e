-- Another piece is held.
INSERT INTO exchanges (order_id, case_id, exchange, region, told, state, next_at, tries, created_at, changed_at, sku) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id
