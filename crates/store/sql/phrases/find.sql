-- One of them.
SELECT id, code, region, topics, retired_at
FROM phrases
WHERE id = $1
