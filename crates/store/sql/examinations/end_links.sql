-- Links to a verdict open nothing any more.
UPDATE verdict_links SET ended_at = $2 WHERE examination_id = $1 AND ended_at IS NULL
