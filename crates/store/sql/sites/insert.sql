-- One more.
INSERT INTO sites (code, region, kind, name, street, city, postcode, phone, email, domain, hours, languages, services, access, access_note)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
RETURNING id
