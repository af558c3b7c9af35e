-- Closes the door; the row stays, because the timeline names it.
UPDATE people SET disabled_at = $1, present = 0
WHERE id = $2 AND disabled_at IS NULL
