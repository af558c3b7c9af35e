-- The log, newest first.
SELECT id, at, actor_kind, actor_id, verb, thing, before, after FROM audit WHERE id < $1 ORDER BY id DESC LIMIT $2
