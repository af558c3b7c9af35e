-- How many drafts a person asked for since an instant.
SELECT COUNT(*) FROM drafted WHERE person_id = $1 AND asked_at >= $2
