-- Messages that nobody has decided about, in the order in which they came, with their sizes.
SELECT id, size FROM mails WHERE state = 'new' AND id > $1 ORDER BY id LIMIT $2
