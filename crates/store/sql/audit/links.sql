-- The chain with what it covers.
SELECT l.no, l.audit_id, l.hash, a.at, a.actor_kind, a.actor_id, a.verb, a.thing, a.before, a.after, a.id
FROM audit_chain l LEFT JOIN audit a ON a.id = l.audit_id WHERE l.no > $1 ORDER BY l.no LIMIT $2
