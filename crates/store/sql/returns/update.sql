-- A return as it stands now.
UPDATE returns SET told = $2, way = $3, open = $4, changed_at = $5 WHERE id = $1
