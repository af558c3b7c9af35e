-- What comes back of an order, the first first.
SELECT id, order_id, case_id, number, region, told, way, open, created_at, changed_at, gift, label, label_at, label_tries, label_key, parcel FROM returns WHERE order_id = $1 ORDER BY id
