-- One of them.
SELECT id, kind, region, topic, priority, minutes, warn_minutes, retired_at
FROM promises
WHERE id = $1
