-- The first letter of a case, to thread the next ones.
SELECT message_id FROM letters WHERE case_id = $1 AND kind <> 'code' ORDER BY id LIMIT 1
