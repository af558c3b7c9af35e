-- One process at a time asks: whoever moves the time.
UPDATE returns SET label_at = $3, label_tries = label_tries + 1 WHERE id = $1 AND label_at = $2
