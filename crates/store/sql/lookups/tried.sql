-- A wrong code.
UPDATE lookups SET tries = tries + 1 WHERE id = $1
