-- Orders, those that became known last first.
SELECT id, shop_id, number, email, name, phone, region, language, email_key, version, changed_at, told, beside, heard_at FROM orders WHERE id < $2 AND ($1 = '*' OR $1 LIKE '%,' || region || ',%') ORDER BY id DESC LIMIT $3
