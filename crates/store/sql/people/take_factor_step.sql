-- A code counts once: only a later step than the last one is taken, in one statement.
UPDATE people SET factor_step = $1, factor_at = COALESCE(factor_at, $2)
WHERE id = $3 AND factor IS NOT NULL AND (factor_step IS NULL OR factor_step < $1)
