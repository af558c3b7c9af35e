-- One more.
INSERT INTO mail_addresses (address, address_key, name, region, topic, team_id, language)
VALUES ($1, $2, $3, $4, $5, $6, $7)
RETURNING id
