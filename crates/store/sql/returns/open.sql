-- Returns with which the house has something to do, the longest left first.
SELECT id, order_id, case_id, number, region, told, way, open, created_at, changed_at, gift, label, label_at, label_tries, label_key, parcel FROM returns WHERE open = 1 AND (changed_at > $1 OR (changed_at = $1 AND id > $2)) ORDER BY changed_at, id LIMIT $3
