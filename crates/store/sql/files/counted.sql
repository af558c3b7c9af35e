-- How many files and bytes hang on a case.
SELECT count(*), CAST(coalesce(sum(size), 0) AS bigint) FROM files WHERE case_id = $1
