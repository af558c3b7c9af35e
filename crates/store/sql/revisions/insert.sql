-- A new revision, as its maker begins it.
INSERT INTO revisions (pack, file, about, text, scenarios, version, base_id, state, in_force, writers,
    made_by, made_at, changed_at, proposed_by, proposed_at, decided_by, decided_at, reason)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
RETURNING id
