-- A fact that is noted again takes the place of what was noted before.
INSERT INTO case_facts (case_id, fact, value, origin, by_kind, by_id, noted_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (case_id, fact) DO UPDATE
SET value = excluded.value, origin = excluded.origin, by_kind = excluded.by_kind,
    by_id = excluded.by_id, noted_at = excluded.noted_at
