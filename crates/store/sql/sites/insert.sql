-- One more.
INSERT INTO sites (code, region, kind, name, street, city, postcode, phone, email, domain, hours, languages)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
RETURNING id
