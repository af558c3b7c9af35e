-- One of them.
SELECT id, code, region, kind, name, street, city, postcode, phone, email, domain, hours, languages, services, access, access_note, retired_at
FROM sites
WHERE id = $1
