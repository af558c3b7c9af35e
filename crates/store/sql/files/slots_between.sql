-- What the files of a stretch of cases show.
SELECT f.case_id, f.slot
FROM files f
WHERE f.case_id > $1 AND f.case_id <= $2
ORDER BY f.case_id, f.id
