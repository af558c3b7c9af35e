-- Links to a verdict that still open it.
SELECT made_at, ends_at FROM verdict_links WHERE examination_id = $1 AND ended_at IS NULL AND ends_at > $2 ORDER BY made_at
