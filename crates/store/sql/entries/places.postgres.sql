-- Which timelines grew, below the oldest open transaction.
SELECT seq, case_id, pos FROM entries
WHERE seq > $1 AND seq < (SELECT base FROM feed_epoch) + (pg_snapshot_xmin(pg_current_snapshot())::text::bigint << 16)
ORDER BY seq LIMIT $2
