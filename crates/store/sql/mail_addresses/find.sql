-- One of them.
SELECT id, address, address_key, name, region, topic, team_id, language, retired_at FROM mail_addresses
WHERE id = $1
