-- All of them, the living first.
SELECT id, code, name, currency, zone, languages, phone, domain, attachment_limit, reopen_days, retired_at, phone_hours, terms
FROM regions
ORDER BY (retired_at IS NOT NULL), code
