-- Cases in the order of their rows, from one on; with 1 in $2 the open ones only. The plus keeps
-- the rows' own order: no index of the open ones may be walked and sorted.
SELECT id, number, topic, channel, region, site, team_id, language, client_id, subject,
    wish, wish_by, priority, priority_reason, assignee_id, standing, turn, next_step, next_by, due_at,
    due_kind, intake, piece, order_number, entries, last_client_pos, last_house_pos, client_words, merged_into,
    created_at, updated_at, is_open
FROM cases
WHERE id > $1 AND +is_open >= $2
ORDER BY id
LIMIT $3
