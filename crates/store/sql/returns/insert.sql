-- A return that was asked.
INSERT INTO returns (order_id, case_id, number, region, told, way, open, created_at, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id
