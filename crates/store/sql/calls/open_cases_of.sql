-- Open cases of the clients who gave a number, and of the rows that use their addresses; whichever changed last first.
SELECT c.number, c.subject, c.topic, c.channel, c.region, c.team_id, c.language, c.priority, c.assignee_id, c.state,
    c.turn, c.next_step, c.next_by, c.due_at, c.due_kind, c.piece, c.order_number, c.entries, c.last_client_pos,
    c.last_house_pos, c.created_at, c.updated_at, k.name, c.id, c.client_id, c.site
FROM clients k JOIN cases c ON c.client_id = k.id
WHERE (k.phone = $3 OR k.email_key IN (SELECT o.email_key FROM clients o WHERE o.phone = $3 AND o.email_key <> ''))
    AND c.is_open = 1 AND ($1 = '*' OR $1 LIKE '%,' || c.region || ',%' OR $2 LIKE '%,' || c.site || ',%')
ORDER BY c.updated_at DESC, c.id DESC LIMIT $4
