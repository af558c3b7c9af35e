-- All of them, the living first.
SELECT id, address, address_key, name, region, topic, team_id, language, retired_at FROM mail_addresses
ORDER BY (retired_at IS NOT NULL), address_key
