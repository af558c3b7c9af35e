-- Cases in which the house's turn is past its deadline, the longest late first.
SELECT c.number, c.subject, c.topic, c.channel, c.region, c.team_id, c.language, c.priority, c.assignee_id, c.state,
    c.turn, c.next_step, c.next_by, c.due_at, c.due_kind, c.piece, c.order_number, c.entries, c.last_client_pos,
    c.last_house_pos, c.created_at, c.updated_at, k.name, c.id, c.client_id, c.site, r.reason, r.said_by
FROM cases c JOIN clients k ON k.id = c.client_id LEFT JOIN late_reasons r ON r.case_id = c.id AND r.due_at = c.due_at
WHERE c.is_open = 1 AND c.turn = 'house' AND c.due_at <= $4
    AND ($1 = '*' OR $1 LIKE '%,' || c.region || ',%' OR $2 LIKE '%,' || c.site || ',%')
    AND (c.due_at > $5 OR (c.due_at = $5 AND c.id > $6))
ORDER BY c.due_at, c.id LIMIT $3
