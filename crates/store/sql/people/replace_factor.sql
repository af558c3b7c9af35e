-- A new seed takes the old one's place in the moment its first code was shown.
UPDATE people SET factor = $1, factor_at = $2, factor_step = $3
WHERE id = $4
