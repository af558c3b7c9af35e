-- The files of a message were taken; once.
UPDATE mails SET files_due = 0 WHERE id = $1 AND files_due = 1
