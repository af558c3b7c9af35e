-- A token for a program; only its digest is kept.
INSERT INTO api_tokens (name, token_hash, role, region, read_only, made_at, made_by)
VALUES ($1, $2, $3, $4, $5, $6, $7)
RETURNING id
