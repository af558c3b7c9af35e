-- Conversations that somebody has whose desk was not heard of since an instant, or who takes no cases.
SELECT c.number, h.person_id FROM chats h JOIN cases c ON c.id = h.case_id JOIN people p ON p.id = h.person_id
LEFT JOIN desk_seen s ON s.person_id = h.person_id
WHERE h.state = 'with' AND h.since <= $1 AND (p.present = 0 OR p.disabled_at IS NOT NULL OR s.seen_at IS NULL OR s.seen_at <= $1)
ORDER BY h.asked_at LIMIT $2
