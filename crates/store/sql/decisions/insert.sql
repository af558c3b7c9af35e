-- What a client was told is kept as it was, and never changed.
INSERT INTO decisions (case_id, entitlement, question, answer, packs, by_kind, by_id, told_at, reason)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
RETURNING id
