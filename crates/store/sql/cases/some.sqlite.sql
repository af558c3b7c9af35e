-- The cases of a list of ids, in any order.
SELECT c.number, c.subject, c.topic, c.channel, c.region, c.team_id, c.language, c.priority, c.assignee_id, c.state,
    c.turn, c.next_step, c.next_by, c.due_at, c.due_kind, c.piece, c.order_number, c.entries, c.last_client_pos,
    c.last_house_pos, c.created_at, c.updated_at, k.name, c.id, c.client_id, c.site
FROM json_each($1) w CROSS JOIN cases c ON c.id = w.value JOIN clients k ON k.id = c.client_id
