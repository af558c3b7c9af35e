-- The last number of the feed that may be served.
SELECT coalesce(max(seq), 0) FROM entries WHERE seq < (SELECT base FROM feed_epoch) + (pg_snapshot_xmin(pg_current_snapshot())::text::bigint << 16)
