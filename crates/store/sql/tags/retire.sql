-- Out of use, or back in use: rows stay, because the past refers to them.
UPDATE tags SET retired_at = $1
WHERE id = $2
