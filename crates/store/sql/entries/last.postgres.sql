-- The last number of the feed that may be served.
SELECT coalesce(max(seq), 0) FROM entries WHERE seq < (pg_snapshot_xmin(pg_current_snapshot())::text::bigint << 16)
