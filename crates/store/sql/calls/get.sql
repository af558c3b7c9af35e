-- One call.
SELECT id, provider, name, direction, known, number, line, region, site, team_id, began_at, connected_at, picked_up_at, nobody,
    left_at, over_at, seconds, person_id, person_name, state, counts_at, client_id, case_id, carried_at, settled_at, settled_by,
    reason, result, note, changed_at
FROM calls WHERE id = $1
