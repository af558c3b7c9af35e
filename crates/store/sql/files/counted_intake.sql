-- How many files and bytes hang on a form.
SELECT count(*), CAST(coalesce(sum(size), 0) AS bigint) FROM files WHERE intake_id = $1
