-- One of them.
SELECT id, code, name, retired_at
FROM tags
WHERE id = $1
