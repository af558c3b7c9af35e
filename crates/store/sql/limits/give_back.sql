-- A try that succeeded does not count against the address it came from.
UPDATE limits SET tries = tries - 1
WHERE kind = $1 AND subject = $2 AND tries > 0
