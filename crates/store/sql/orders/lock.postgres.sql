-- An order by its row, held until the end of the transaction.
SELECT id, shop_id, number, email, name, phone, region, language, email_key, version, changed_at, told, beside, heard_at FROM orders WHERE id = $1 FOR UPDATE
