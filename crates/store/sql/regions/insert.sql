-- One more.
INSERT INTO regions (code, name, currency, zone, languages, phone, domain, attachment_limit, reopen_days)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
RETURNING id
