-- A new revision, as its maker begins it: first what an act may change, then what stays.
INSERT INTO revisions (about, text, scenarios, version, base_id, state, in_force, writers, changed_at,
    proposed_by, proposed_at, decided_by, decided_at, reason, pack, file, made_by, made_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
RETURNING id
