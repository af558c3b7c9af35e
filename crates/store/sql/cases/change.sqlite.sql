-- One case, to be changed: SQLite has one writer, so nothing is locked.
SELECT id, number, topic, channel, region, site, team_id, language, client_id, subject,
    wish, wish_by, priority, priority_reason, assignee_id, standing, turn, next_step, next_by, due_at,
    due_kind, intake, piece, order_number, entries, last_client_pos, last_house_pos, client_words, merged_into,
    created_at, updated_at, is_open
FROM cases WHERE number = $1
