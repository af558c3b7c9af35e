-- Whether the house has been used: then nothing may be read back over it.
SELECT CASE WHEN EXISTS (SELECT 1 FROM cases) OR EXISTS (SELECT 1 FROM people) THEN 1 ELSE 0 END
