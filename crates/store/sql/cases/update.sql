-- What a deed may change of a case.
UPDATE cases SET
    team_id = $2, priority = $3, priority_reason = $4, assignee_id = $5, state = $6, standing = $7, turn = $8, next_step = $9,
    next_by = $10, due_at = $11, due_kind = $12, wakes_at = $13, is_open = $14, entries = $15, last_client_pos = $16,
    last_house_pos = $17, client_words = $18, merged_into = $19, updated_at = $20, topic = $21, wish = $22, wish_by = $23,
    order_number = $24, piece = $25, intake = $26, region = $27, site = $28
WHERE id = $1
