-- Messages whose files are still to be taken into their case.
SELECT id FROM mails WHERE files_due = 1 AND id > $1 ORDER BY id LIMIT $2
