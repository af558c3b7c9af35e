-- Counts one try and tells how many there were in this window; one statement, so that no two tries share a number.
INSERT INTO limits (kind, subject, since, tries)
VALUES ($1, $2, $3, 1)
ON CONFLICT (kind, subject) DO UPDATE SET
    tries = CASE WHEN limits.since <= $4 THEN 1 ELSE limits.tries + 1 END,
    since = CASE WHEN limits.since <= $4 THEN excluded.since ELSE limits.since END
RETURNING tries, since
