-- The numbered feed: one writer, so row numbers are commit order.
SELECT e.seq, e.pos, e.at, e.actor_kind, e.actor_id, e.channel, e.facts, c.number, c.region, c.site, e.case_id
FROM entries e JOIN cases c ON c.id = e.case_id
WHERE e.seq > $1 ORDER BY e.seq LIMIT $2
