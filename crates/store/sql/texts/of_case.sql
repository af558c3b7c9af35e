-- The words of a case.
SELECT id, body FROM texts WHERE case_id = $1
