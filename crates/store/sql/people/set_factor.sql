-- A new seed, not yet proved: it counts only once a code of it was shown.
UPDATE people SET factor = $1, factor_at = NULL, factor_step = NULL
WHERE id = $2
