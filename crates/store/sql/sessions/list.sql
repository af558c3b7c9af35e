-- The sessions of one person that are alive.
SELECT s.id, s.person_id, s.created_at, s.seen_at, s.ends_at, s.factor_at, s.proved_at, s.address, s.agent
FROM sessions s
WHERE s.person_id = $1 AND s.ended_at IS NULL AND s.ends_at > $2 AND s.seen_at > $3
ORDER BY s.seen_at DESC, s.id DESC
