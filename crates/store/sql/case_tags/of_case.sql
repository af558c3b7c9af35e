-- The tags of a case.
SELECT tag FROM case_tags WHERE case_id = $1 ORDER BY tag
