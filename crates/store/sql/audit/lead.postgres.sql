-- One linker at a time among all processes.
SELECT CASE WHEN pg_try_advisory_xact_lock(727206) THEN 1 ELSE 0 END
