-- What the messages of a case quote, shown folded.
SELECT id, quoted FROM mails WHERE case_id = $1 AND state = 'placed' AND quoted <> '' ORDER BY id LIMIT 1000
