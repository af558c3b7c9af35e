-- Whether anything rings, and when that last changed: what an open desk asks again and again.
SELECT count(*), coalesce(max(changed_at), 0), CAST(coalesce(sum(id), 0) AS bigint) FROM calls WHERE state = 'ringing' AND direction = 'in' AND began_at > $1
