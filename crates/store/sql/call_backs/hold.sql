-- The time that was asked for in a case, held until the end of the transaction.
UPDATE call_backs SET changed_at = changed_at WHERE case_id = $1 AND state = 'asked'
RETURNING id, case_id, team_id, number, zone, starts_at, ends_at, place, state, asked_at, changed_at
