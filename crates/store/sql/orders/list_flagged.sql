-- Orders of which something was told that leads backwards and that nobody has seen, the newest first.
SELECT id, shop_id, number, email, name, phone, region, language, email_key, version, changed_at, told, beside, heard_at FROM orders WHERE flagged > 0 AND flagged > flags_seen AND id < $2 AND ($1 = '*' OR $1 LIKE '%,' || region || ',%') ORDER BY id DESC LIMIT $3
