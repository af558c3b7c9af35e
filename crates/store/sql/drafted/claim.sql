-- The oldest draft that is asked for and that nobody writes, for a while this process's to write.
UPDATE drafted SET claimed_until = $2 WHERE id = (
    SELECT id FROM drafted WHERE state = 'asked' AND (claimed_until IS NULL OR claimed_until <= $1)
    ORDER BY asked_at, id LIMIT 1
) AND state = 'asked' AND (claimed_until IS NULL OR claimed_until <= $1)
RETURNING id, instructions, facts, model, asked_at
