-- One token.
SELECT id, name, role, region, read_only, made_at, made_by, used_at, revoked_at
FROM api_tokens
WHERE id = $1
