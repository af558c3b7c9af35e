-- One row of words.
SELECT body FROM texts WHERE id = $1
