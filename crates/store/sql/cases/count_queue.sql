-- How many, counted up to a limit so that a large house stays quick.
SELECT count(*) FROM (SELECT 1 FROM cases c WHERE c.is_open = 1 AND c.turn = 'house' AND ($1 = '*' OR $1 LIKE '%,' || c.region || ',%' OR $2 LIKE '%,' || c.site || ',%') LIMIT $3) n
