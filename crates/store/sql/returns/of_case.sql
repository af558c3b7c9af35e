-- The return of a case.
SELECT id, order_id, case_id, number, region, told, way, open, created_at, changed_at, gift, label, label_at, label_tries, label_key, parcel FROM returns WHERE case_id = $1
