-- Every token, the living first.
SELECT id, name, role, region, read_only, made_at, made_by, used_at, revoked_at
FROM api_tokens
ORDER BY (revoked_at IS NOT NULL), name, id
