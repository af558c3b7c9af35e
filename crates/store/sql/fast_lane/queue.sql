-- Cases awaiting the house of which something can still be acted on, the shortest time first.
SELECT c.number, c.subject, c.topic, c.channel, c.region, c.team_id, c.language, c.priority, c.assignee_id, c.state,
    c.turn, c.next_step, c.next_by, c.due_at, c.due_kind, c.piece, c.order_number, c.entries, c.last_client_pos,
    c.last_house_pos, c.created_at, c.updated_at, k.name, c.id, c.client_id, c.site, f.acts_by, f.what
FROM fast_lane f JOIN cases c ON c.id = f.case_id JOIN clients k ON k.id = c.client_id
WHERE f.acts_by > $4 AND c.is_open = 1 AND c.turn = 'house' AND ($1 = '*' OR $1 LIKE '%,' || c.region || ',%' OR $2 LIKE '%,' || c.site || ',%')
ORDER BY f.acts_by, c.id LIMIT $3
