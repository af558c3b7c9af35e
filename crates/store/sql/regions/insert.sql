-- One more.
INSERT INTO regions (code, name, currency, zone, languages, phone, domain, attachment_limit, reopen_days, phone_hours, terms)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
RETURNING id
