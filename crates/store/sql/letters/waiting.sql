-- How many wait, and since when the oldest.
SELECT count(*), min(created_at) FROM (SELECT created_at FROM letters WHERE next_try_at IS NOT NULL LIMIT 10000) n
