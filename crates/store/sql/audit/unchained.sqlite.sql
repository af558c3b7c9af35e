-- Deeds not chained yet, in commit order.
SELECT id, at, actor_kind, actor_id, verb, thing, before, after FROM audit WHERE id > $1 ORDER BY id LIMIT $2
