-- A call is told of: its row, new or as it stands, held until the end of the transaction.
INSERT INTO calls (provider, name, direction, region, began_at, state, changed_at)
VALUES ($1, $2, $3, $4, $5, 'ringing', $5)
ON CONFLICT (provider, name) DO UPDATE SET changed_at = calls.changed_at
RETURNING id, provider, name, direction, known, number, line, region, site, team_id, began_at, connected_at, picked_up_at, nobody,
    left_at, over_at, seconds, person_id, person_name, state, counts_at, client_id, case_id, carried_at, settled_at, settled_by,
    reason, result, note, changed_at
