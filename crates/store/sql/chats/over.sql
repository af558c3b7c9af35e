-- A conversation is over with its case.
UPDATE chats SET state = 'ended', since = $2, person_id = NULL WHERE case_id = $1 AND state <> 'ended'
