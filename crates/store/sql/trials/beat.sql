-- How far it has come, and that somebody is still at it.
UPDATE trials SET done = $1, beat_at = $2
WHERE id = $3 AND found IS NULL
