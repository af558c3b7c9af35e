-- Deeds not chained yet, below the oldest open transaction.
SELECT id, at, actor_kind, actor_id, verb, thing, before, after FROM audit
WHERE id > $1 AND id < (SELECT base FROM feed_epoch) + (pg_snapshot_xmin(pg_current_snapshot())::text::bigint << 16) ORDER BY id LIMIT $2
