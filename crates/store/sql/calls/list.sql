-- Calls of a stretch of time: those that were missed and nobody has seen to first, then the latest.
SELECT id, provider, name, direction, known, number, line, region, site, team_id, began_at, connected_at, picked_up_at, nobody,
    left_at, over_at, seconds, person_id, person_name, state, counts_at, client_id, case_id, carried_at, settled_at, settled_by,
    reason, result, note, changed_at
FROM calls WHERE ($1 = '*' OR $1 LIKE '%,' || region || ',%' OR $2 LIKE '%,' || site || ',%') AND began_at >= $3 AND began_at < $4 AND (state = $5 OR $5 = '' OR ($5 = 'missed' AND state = 'voicemail'))
ORDER BY CASE WHEN state IN ('missed', 'voicemail') AND direction = 'in' AND settled_at IS NULL THEN 0 ELSE 1 END, began_at DESC, id DESC LIMIT $6
