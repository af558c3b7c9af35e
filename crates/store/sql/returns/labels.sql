-- Returns whose label the carrier is to be asked for.
SELECT id, order_id, case_id, number, region, told, way, open, created_at, changed_at, gift, label, label_at, label_tries, label_key, parcel FROM returns WHERE label_at <= $1 ORDER BY label_at LIMIT $2
