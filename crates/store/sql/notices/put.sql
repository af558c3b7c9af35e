-- Somebody is told: once more in the same row while it is unread, once for what it is true of, and to her devices once until she reads it.
INSERT INTO notices (person_id, about, kind, case_id, fact, times, at, push_at) VALUES ($1, $2, $3, $4, $5, 1, $6, $7)
ON CONFLICT (person_id, about) DO UPDATE SET
    times = CASE WHEN notices.read_at IS NULL THEN notices.times + 1 ELSE 1 END, at = excluded.at, fact = excluded.fact, read_at = NULL,
    push_at = CASE WHEN notices.read_at IS NULL AND notices.pushed_at IS NOT NULL THEN NULL
        WHEN notices.read_at IS NULL AND notices.push_at IS NOT NULL THEN notices.push_at ELSE excluded.push_at END,
    pushed_at = CASE WHEN notices.read_at IS NULL THEN notices.pushed_at ELSE NULL END
WHERE notices.fact IS NULL OR notices.fact <> excluded.fact
