-- A letter to be sent, in the same transaction as what it tells.
INSERT INTO letters (case_id, pos, client_id, kind, language, facts, message_id, state, next_try_at, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, 'waiting', $8, $8) RETURNING id
