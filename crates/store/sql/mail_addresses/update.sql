-- The row as it now reads.
UPDATE mail_addresses SET address = $1, address_key = $2, name = $3, region = $4, topic = $5, team_id = $6, language = $7
WHERE id = $8
