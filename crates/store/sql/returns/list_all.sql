-- Returns with the numbers of their orders, the newest first.
SELECT r.id, r.order_id, r.case_id, r.number, r.region, r.told, r.way, r.open, r.created_at, r.changed_at, r.gift, r.label, r.label_at, r.label_tries, r.label_key, r.parcel, o.number FROM returns r JOIN orders o ON o.id = r.order_id WHERE r.id < $2 AND ($1 = '*' OR $1 LIKE '%,' || r.region || ',%') ORDER BY r.id DESC LIMIT $3
