-- The same among the newest rows only: a common word is found there without gathering all its hits.
SELECT c.number, c.subject, c.topic, c.channel, c.region, c.team_id, c.language, c.priority, c.assignee_id, c.state,
    c.turn, c.next_step, c.next_by, c.due_at, c.due_kind, c.piece, c.order_number, c.entries, c.last_client_pos,
    c.last_house_pos, c.created_at, c.updated_at, k.name, c.id, c.client_id, c.site, t.id
FROM (SELECT id, tokens FROM search WHERE id < $4 ORDER BY id DESC LIMIT 1500) s JOIN texts t ON t.id = s.id JOIN cases c ON c.id = t.case_id JOIN clients k ON k.id = c.client_id
WHERE s.tokens @@ $3::text::tsquery AND ($1 = '*' OR $1 LIKE '%,' || c.region || ',%' OR $2 LIKE '%,' || c.site || ',%')
ORDER BY s.id DESC LIMIT $5
