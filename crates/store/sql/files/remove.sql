-- A file taken off a form before it was sent.
DELETE FROM files WHERE token = $1 AND intake_id = $2 AND case_id IS NULL
