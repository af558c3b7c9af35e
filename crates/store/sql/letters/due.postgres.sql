-- Letters whose time has come, claimed for a while; locked ones are passed over.
UPDATE letters SET claimed_until = $2, state = 'sending' WHERE id IN (
    SELECT id FROM letters WHERE next_try_at IS NOT NULL AND next_try_at <= $1 AND coalesce(claimed_until, 0) <= $1 ORDER BY next_try_at LIMIT $3 FOR UPDATE SKIP LOCKED
) RETURNING id, case_id, pos, client_id, kind, language, facts, message_id, state, tries, next_try_at, sent_at, last_error, created_at
