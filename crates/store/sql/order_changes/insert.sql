-- A change is proposed to the shop.
INSERT INTO order_changes (order_id, case_id, proposal, region, told, state, next_at, tries, created_at, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id
