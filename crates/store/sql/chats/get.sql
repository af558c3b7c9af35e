-- The conversation of a case.
SELECT case_id, state, since, asked_at, person_id, began_at, client_seen_at, client_read, house_read, lettered FROM chats WHERE case_id = $1
