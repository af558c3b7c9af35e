-- The files of a form go to its case.
UPDATE files SET case_id = $2, intake_id = NULL WHERE id = $1
