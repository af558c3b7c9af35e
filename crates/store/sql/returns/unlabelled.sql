-- Returns whose label did not come in time.
SELECT id, order_id, case_id, number, region, told, way, open, created_at, changed_at, gift, label, label_at, label_tries, label_key, parcel FROM returns WHERE label = 'alarm' ORDER BY id LIMIT $1
