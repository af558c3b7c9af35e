-- Forms nobody came back to.
SELECT id FROM intakes WHERE updated_at < $1 ORDER BY updated_at LIMIT $2
