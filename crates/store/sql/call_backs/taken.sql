-- How many places of each time are taken.
SELECT starts_at, count(*) FROM call_backs WHERE team_id = $1 AND state = 'asked' AND starts_at >= $2 AND starts_at < $3 GROUP BY starts_at
