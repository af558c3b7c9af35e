-- The cases of an address, newest first.
SELECT c.number, c.subject, c.topic, c.channel, c.region, c.team_id, c.language, c.priority, c.assignee_id, c.state,
    c.turn, c.next_step, c.next_by, c.due_at, c.due_kind, c.piece, c.order_number, c.entries, c.last_client_pos,
    c.last_house_pos, c.created_at, c.updated_at, k.name, c.id, c.client_id, c.site
FROM clients k JOIN cases c ON c.client_id = k.id
WHERE k.email_key = $1
ORDER BY c.id DESC LIMIT $2
