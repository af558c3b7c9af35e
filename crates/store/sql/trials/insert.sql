-- A trial begins; nothing was found yet.
INSERT INTO trials (revision_id, stamp, begun_by, begun_at, beat_at, done, whole)
VALUES ($1, $2, $3, $4, $5, 0, $6)
RETURNING id
