-- What a person decided about a message; only where it stands as she saw it.
UPDATE mails SET state = $2, why = $3, client_id = $4, case_id = $5, pos = $6, files_due = $7, decided_at = $8, decided_by = $9
WHERE id = $1 AND state = $10
