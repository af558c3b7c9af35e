-- A link is taken away.
DELETE FROM case_links WHERE kind = $3 AND ((case_id = $1 AND other_id = $2) OR (case_id = $2 AND other_id = $1))
