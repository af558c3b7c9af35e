-- Everything noted of one case; a few dozen rows at most.
SELECT fact, value, origin, by_kind, by_id, noted_at
FROM case_facts
WHERE case_id = $1
ORDER BY fact
