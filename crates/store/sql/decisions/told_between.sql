-- The rights that clients of a stretch of cases were told about.
SELECT DISTINCT case_id, entitlement
FROM decisions
WHERE case_id > $1 AND case_id <= $2
