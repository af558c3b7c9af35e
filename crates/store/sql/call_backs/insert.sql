-- A time is asked for; none where this place of it is taken.
INSERT INTO call_backs (case_id, team_id, number, zone, starts_at, ends_at, place, state, asked_at, changed_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, 'asked', $8, $8)
ON CONFLICT DO NOTHING RETURNING id
