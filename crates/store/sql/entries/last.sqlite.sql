-- The last number of the feed.
SELECT coalesce(max(seq), 0) FROM entries
