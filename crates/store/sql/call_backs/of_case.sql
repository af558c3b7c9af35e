-- The last time that was asked for in a case.
SELECT id, case_id, team_id, number, zone, starts_at, ends_at, place, state, asked_at, changed_at FROM call_backs WHERE case_id = $1 ORDER BY id DESC LIMIT 1
