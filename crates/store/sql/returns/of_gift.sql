-- What came back by a link of a gift.
SELECT id, order_id, case_id, number, region, told, way, open, created_at, changed_at, gift, label, label_at, label_tries, label_key, parcel FROM returns WHERE gift = $1 ORDER BY id
