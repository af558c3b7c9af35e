-- One process at a time asks: whoever moves the time.
UPDATE refunds SET next_at = $3, tries = tries + 1 WHERE id = $1 AND next_at = $2
