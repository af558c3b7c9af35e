-- The return that a parcel belongs to; its number stands in the way it comes back.
SELECT id, order_id, case_id, number, region, told, way, open, created_at, changed_at, gift, label, label_at, label_tries, label_key, parcel FROM returns WHERE parcel = $1
