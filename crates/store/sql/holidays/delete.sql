-- Taken away; the audit log keeps what it said.
DELETE FROM holidays
WHERE id = $1
