-- All of them, the living first.
SELECT id, code, region, kind, name, street, city, postcode, phone, email, domain, hours, languages, services, access, access_note, retired_at
FROM sites
ORDER BY (retired_at IS NOT NULL), name, id
