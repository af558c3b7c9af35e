-- A return that was asked.
INSERT INTO returns (order_id, case_id, number, region, told, way, open, created_at, changed_at, gift, label, label_at, label_tries, label_key, parcel) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) RETURNING id
