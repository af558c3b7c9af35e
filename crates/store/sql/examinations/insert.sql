-- A piece is to be examined; nothing where the number is taken.
INSERT INTO examinations (number, case_id, family, made, stage, holder, state, asked_at, due_at, changed_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (number) DO NOTHING RETURNING id
