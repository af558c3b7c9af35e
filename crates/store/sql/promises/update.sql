-- The row as it now reads.
UPDATE promises SET kind = $1, region = $2, topic = $3, priority = $4, minutes = $5, warn_minutes = $6
WHERE id = $7
