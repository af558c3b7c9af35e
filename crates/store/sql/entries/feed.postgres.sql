-- The numbered feed, below the oldest open transaction: what commits later has a higher number.
SELECT e.seq, e.pos, e.at, e.actor_kind, e.actor_id, e.channel, e.facts, c.number, c.region, c.site, e.case_id
FROM entries e JOIN cases c ON c.id = e.case_id
WHERE e.seq > $1 AND e.seq < (SELECT base FROM feed_epoch) + (pg_snapshot_xmin(pg_current_snapshot())::text::bigint << 16)
ORDER BY e.seq LIMIT $2
