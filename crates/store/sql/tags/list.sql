-- All of them, the living first.
SELECT id, code, name, retired_at
FROM tags
ORDER BY (retired_at IS NOT NULL), name, id
