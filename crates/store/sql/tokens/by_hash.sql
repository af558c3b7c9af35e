-- The token with this digest, if it was not revoked nor its maker's door closed.
SELECT t.id, t.name, t.role, t.region, t.read_only, t.made_at, t.made_by, t.used_at, t.revoked_at
FROM api_tokens t
LEFT JOIN people p ON p.id = t.made_by
WHERE t.token_hash = $1 AND t.revoked_at IS NULL AND p.disabled_at IS NULL
