-- Who is at a case.
SELECT person_id, doing, at FROM presence WHERE case_id = $1 AND at > $2 ORDER BY person_id
