-- The row as it now reads.
UPDATE regions SET code = $1, name = $2, currency = $3, zone = $4, languages = $5, phone = $6, domain = $7, attachment_limit = $8, reopen_days = $9, phone_hours = $10, terms = $11
WHERE id = $12
