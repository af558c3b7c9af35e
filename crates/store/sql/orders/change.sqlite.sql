-- An order by the shop's id, to be changed: one writer at a time has the database anyway.
SELECT id, shop_id, number, email, name, phone, region, language, email_key, version, changed_at, told, beside, heard_at FROM orders WHERE shop_id = $1
