-- One more.
INSERT INTO regions (code, name, currency, zone, languages, channels, attachment_limit, reopen_days)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
RETURNING id
