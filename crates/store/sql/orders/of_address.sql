-- Orders of an address, the newest first.
SELECT id, shop_id, number, email, name, phone, region, language, email_key, version, changed_at, told, beside, heard_at FROM orders WHERE email_key = $1 ORDER BY placed_at DESC, id DESC LIMIT $2
