-- Taken away; the audit log keeps what it said.
DELETE FROM topics
WHERE id = $1
