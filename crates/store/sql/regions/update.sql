-- The row as it now reads.
UPDATE regions SET code = $1, name = $2, currency = $3, zone = $4, languages = $5, channels = $6, attachment_limit = $7, reopen_days = $8
WHERE id = $9
