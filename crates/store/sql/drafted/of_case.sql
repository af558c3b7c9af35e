-- A person's last draft in a case.
SELECT id, case_id, person_id, state, instructions, facts, written, why, model, asked_at, done_at
FROM drafted WHERE case_id = $1 AND person_id = $2 ORDER BY id DESC LIMIT 1
