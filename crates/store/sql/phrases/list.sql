-- All of them, the living first.
SELECT id, code, region, topics, retired_at
FROM phrases
ORDER BY (retired_at IS NOT NULL), code
