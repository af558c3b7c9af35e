-- Conversations a desk sees: those that wait within its reach, its own, and those it was asked to join.
SELECT c.number, c.subject, c.topic, c.channel, c.region, c.team_id, c.language, c.priority, c.assignee_id, c.state,
    c.turn, c.next_step, c.next_by, c.due_at, c.due_kind, c.piece, c.order_number, c.entries, c.last_client_pos,
    c.last_house_pos, c.created_at, c.updated_at, k.name, c.id, c.client_id, c.site
FROM chats h JOIN cases c ON c.id = h.case_id JOIN clients k ON k.id = c.client_id
WHERE ($1 = '*' OR $1 LIKE '%,' || c.region || ',%' OR $2 LIKE '%,' || c.site || ',%') AND (h.state = 'waiting' OR (h.state = 'with' AND (h.person_id = $4 OR EXISTS (
    SELECT 1 FROM chat_guests g WHERE g.case_id = h.case_id AND g.person_id = $4))))
ORDER BY CASE WHEN h.state = 'with' THEN 0 ELSE 1 END, h.asked_at, h.case_id LIMIT $3
