-- A form was begun.
INSERT INTO intakes (token_hash, topic, language, region, answers, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $6) RETURNING id
