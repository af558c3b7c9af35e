-- How many cases there are; with 1 in $1 the open ones only.
SELECT COUNT(*)
FROM cases
WHERE is_open >= $1
