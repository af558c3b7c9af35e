-- A call as it stands now.
UPDATE calls SET direction = $2, known = $3, number = $4, line = $5, region = $6, site = $7, team_id = $8, began_at = $9,
    connected_at = $10, picked_up_at = $11, nobody = $12, left_at = $13, over_at = $14, seconds = $15, person_id = $16,
    person_name = $17, state = $18, counts_at = $19, client_id = $20, case_id = $21, carried_at = $22, settled_at = $23,
    settled_by = $24, reason = $25, result = $26, note = $27, changed_at = $28
WHERE id = $1
