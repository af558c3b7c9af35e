-- Whether anything rings, and when that last changed: what an open desk asks again and again.
SELECT count(*), coalesce(max(changed_at), 0), coalesce(sum(id), 0) FROM calls WHERE state = 'ringing' AND direction = 'in' AND began_at > $1
