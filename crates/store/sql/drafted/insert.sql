-- A draft is asked for.
INSERT INTO drafted (case_id, person_id, state, instructions, facts, model, asked_at)
VALUES ($1, $2, 'asked', $3, $4, $5, $6) RETURNING id
