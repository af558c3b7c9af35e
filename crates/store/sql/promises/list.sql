-- All of them, the living first.
SELECT id, kind, region, topic, priority, minutes, warn_minutes, retired_at
FROM promises
ORDER BY (retired_at IS NOT NULL), kind, id
