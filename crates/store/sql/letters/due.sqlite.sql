-- Letters whose time has come, claimed for a while so that two nodes do not send one twice.
UPDATE letters SET claimed_until = $2, state = 'sending' WHERE id IN (
    SELECT id FROM letters WHERE next_try_at IS NOT NULL AND next_try_at <= $1 AND coalesce(claimed_until, 0) <= $1 ORDER BY next_try_at LIMIT $3
) RETURNING id, case_id, pos, client_id, kind, language, facts, message_id, state, tries, next_try_at, sent_at, last_error, created_at
