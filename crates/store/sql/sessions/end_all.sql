-- Ends every session of this person but one (0: not even one).
UPDATE sessions SET ended_at = $1, ended_why = $2
WHERE person_id = $3 AND id <> $4 AND ended_at IS NULL
