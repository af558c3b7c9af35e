-- The row as it now reads.
UPDATE sites SET code = $1, region = $2, kind = $3, name = $4, street = $5, city = $6, postcode = $7, phone = $8, email = $9, domain = $10, hours = $11, languages = $12, services = $13, access = $14, access_note = $15
WHERE id = $16
