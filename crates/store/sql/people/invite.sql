-- A one-use link; only its digest is kept.
INSERT INTO staff_links (person_id, purpose, token_hash, made_at, expires_at)
VALUES ($1, $2, $3, $4, $5)
