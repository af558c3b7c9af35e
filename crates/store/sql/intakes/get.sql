-- A form by its token.
SELECT id, topic, language, region, answers, case_id, created_at, updated_at FROM intakes WHERE token_hash = $1
