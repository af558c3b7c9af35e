-- A return as it stands now.
UPDATE returns SET told = $2, way = $3, open = $4, changed_at = $5, label = $6, label_at = $7, label_tries = $8, label_key = $9, parcel = $10 WHERE id = $1
