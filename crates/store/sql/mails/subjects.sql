-- Under which subjects a case has been written about.
SELECT subject FROM letters WHERE case_id = $1 AND subject IS NOT NULL
UNION SELECT base_subject FROM mails WHERE case_id = $1 AND state = 'placed'
