-- The last trial of a revision.
SELECT id, stamp, begun_by, begun_at, beat_at, done, whole, found
FROM trials
WHERE revision_id = $1
ORDER BY id DESC
LIMIT 1
