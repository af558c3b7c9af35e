-- A desk was heard of.
INSERT INTO desk_seen (person_id, seen_at) VALUES ($1, $2)
ON CONFLICT (person_id) DO UPDATE SET seen_at = excluded.seen_at WHERE desk_seen.seen_at < excluded.seen_at
