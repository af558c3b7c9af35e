-- Whether a letter is known to have come back for good.
SELECT mail_id FROM letter_returns WHERE letter_id = $1 AND permanent = 1 LIMIT 1
