-- A timeline, from a place on.
SELECT seq, pos, at, actor_kind, actor_id, channel, facts FROM entries WHERE case_id = $1 AND pos > $2 ORDER BY pos LIMIT $3
