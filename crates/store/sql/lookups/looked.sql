-- One was looked at; with what a code is compared, where one was sent. Nothing where another process did.
UPDATE lookups SET looked = 1, hash = $2, salt = $3 WHERE id = $1 AND looked = 0
