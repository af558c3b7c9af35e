-- An order by the shop's id, held until the end of the transaction.
SELECT id, shop_id, number, email, name, phone, region, language, email_key, version, changed_at, told, beside, heard_at FROM orders WHERE shop_id = $1 FOR UPDATE
