-- A message is to be looked at once more.
UPDATE mails SET state = 'new', tries = 0, why = '' WHERE id = $1 AND state NOT IN ('new', 'placed', 'bounce')
