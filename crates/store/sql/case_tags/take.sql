-- A tag is taken off.
DELETE FROM case_tags WHERE case_id = $1 AND tag = $2
