-- Everything noted of the cases of a stretch of rows.
SELECT fact, value, origin, by_kind, by_id, noted_at, case_id
FROM case_facts
WHERE case_id > $1 AND case_id <= $2
ORDER BY case_id, fact
