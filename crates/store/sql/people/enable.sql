-- Opens the door again.
UPDATE people SET disabled_at = NULL
WHERE id = $1
