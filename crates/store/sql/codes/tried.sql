-- One more try.
UPDATE codes SET tries = tries + 1 WHERE id = $1
