-- A session that may still be used, with whose it is.
SELECT s.id, s.person_id, s.created_at, s.seen_at, s.ends_at, s.factor_at, s.proved_at, s.address, s.agent, p.name, p.email, p.language, COALESCE(p.factor_at, (SELECT MIN(k.made_at) FROM passkeys k WHERE k.person_id = p.id)), p.present
FROM sessions s
JOIN people p ON p.id = s.person_id
WHERE s.token_hash = $1 AND s.ended_at IS NULL AND p.disabled_at IS NULL
