-- How many orders there are, counted up to a limit.
SELECT count(*) FROM (SELECT 1 FROM orders LIMIT $1) AS some
