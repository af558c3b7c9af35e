-- The last letter of a case before one, to thread it.
SELECT message_id FROM letters WHERE case_id = $1 AND id < $2 AND kind <> 'code' ORDER BY id DESC LIMIT 1
