-- One at a time of those who decide about a number, so that two calls that were missed at once are put into one case.
SELECT CASE WHEN pg_advisory_xact_lock(727207, hashtext($1)) IS NULL THEN 0 ELSE 1 END
