-- Money is asked of the adapter.
INSERT INTO refunds (order_id, case_id, refund, region, told, state, next_at, tries, created_at, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id
