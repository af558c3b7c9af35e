-- One of them.
SELECT id, code, name, currency, zone, languages, phone, domain, attachment_limit, reopen_days, retired_at, phone_hours, terms
FROM regions
WHERE id = $1
