-- A new case.
INSERT INTO cases (
    number, topic, channel, region, site, team_id, language, client_id, subject, wish, wish_by,
    priority, priority_reason, assignee_id, state, standing, turn, next_step, next_by, due_at, due_kind, wakes_at,
    is_open, intake, piece, order_number, entries, last_client_pos, last_house_pos, client_words, merged_into, created_at, updated_at
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
    $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33
)
ON CONFLICT (number) DO NOTHING
RETURNING id
