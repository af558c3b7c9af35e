-- The letters of a case and what became of them.
SELECT id, case_id, pos, client_id, kind, language, facts, message_id, state, tries, next_try_at, sent_at, last_error, created_at FROM letters WHERE case_id = $1 ORDER BY id
