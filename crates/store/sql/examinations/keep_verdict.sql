-- A verdict is given.
INSERT INTO verdicts (examination_id, nth, word, policy, verdict, given_at) VALUES ($1, $2, $3, $4, $5, $6)
