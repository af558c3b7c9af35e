-- A deed, in its own transaction.
INSERT INTO audit (id, at, actor_kind, actor_id, verb, thing, before, after) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
