-- Calls that ring, the longest first.
SELECT id, provider, name, direction, known, number, line, region, site, team_id, began_at, connected_at, picked_up_at, nobody,
    left_at, over_at, seconds, person_id, person_name, state, counts_at, client_id, case_id, carried_at, settled_at, settled_by,
    reason, result, note, changed_at
FROM calls WHERE ($1 = '*' OR $1 LIKE '%,' || region || ',%' OR $2 LIKE '%,' || site || ',%') AND state = 'ringing' AND direction = 'in' AND began_at > $3 ORDER BY began_at, id LIMIT $4
