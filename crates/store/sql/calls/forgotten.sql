-- Calls of which no end was told for too long.
SELECT id FROM calls WHERE (state = 'ringing' AND began_at <= $1) OR (state = 'answered' AND began_at <= $2) ORDER BY began_at LIMIT $3
