-- The last decisions of one case, the newest first.
SELECT id, entitlement, question, answer, packs, by_kind, by_id, told_at, reason
FROM decisions
WHERE case_id = $1
ORDER BY id DESC
LIMIT $2
