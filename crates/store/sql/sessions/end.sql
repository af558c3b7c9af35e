-- Ends one session of this person.
UPDATE sessions SET ended_at = $1, ended_why = $2
WHERE id = $3 AND person_id = $4 AND ended_at IS NULL
