-- A new session; the token itself is never stored.
INSERT INTO sessions (token_hash, person_id, created_at, seen_at, ends_at, factor_at, proved_at, address, agent)
VALUES ($1, $2, $3, $3, $4, $5, $3, $6, $7)
RETURNING id
