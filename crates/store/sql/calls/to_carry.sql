-- Missed calls that count by now and stand in no case yet.
SELECT id FROM calls WHERE carried_at IS NULL AND counts_at <= $1 ORDER BY counts_at, id LIMIT $2
