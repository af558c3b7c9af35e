-- One of them.
SELECT id, code, name, currency, zone, languages, channels, attachment_limit, reopen_days, retired_at
FROM regions
WHERE id = $1
