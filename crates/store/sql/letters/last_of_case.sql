-- The last letter of a case, to thread the next one.
SELECT message_id FROM letters WHERE case_id = $1 AND kind <> 'code' ORDER BY id DESC LIMIT 1
