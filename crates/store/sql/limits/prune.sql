-- Windows that have passed.
DELETE FROM limits
WHERE since < $1
