-- A conversation begins, or stands elsewhere.
INSERT INTO chats (case_id, state, since, asked_at, person_id, began_at, client_seen_at, client_read, house_read, lettered)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT (case_id) DO UPDATE SET state = excluded.state, since = excluded.since, asked_at = excluded.asked_at,
    person_id = excluded.person_id, client_seen_at = excluded.client_seen_at, client_read = excluded.client_read,
    house_read = excluded.house_read, lettered = excluded.lettered
