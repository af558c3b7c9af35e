-- How many a person was given, how many are left, and when they were made.
SELECT count(*), count(*) - count(used_at), MIN(made_at)
FROM recovery_codes
WHERE person_id = $1
