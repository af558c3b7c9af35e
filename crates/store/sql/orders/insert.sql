-- An order that is not known; nothing where another telling of it was first.
INSERT INTO orders (shop_id, number, number_key, email, email_key, name, phone, region, language, placed_at, status, version, changed_at, flagged, told, beside, heard_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) ON CONFLICT (shop_id) DO NOTHING RETURNING id
