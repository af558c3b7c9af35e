-- How far the counting is, if one is wanted.
SELECT wanted, wanted_at, reached
FROM house_recount
WHERE id = 1 AND wanted > done
