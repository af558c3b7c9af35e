-- Whether the person takes cases now.
UPDATE people SET present = $1, present_at = $2
WHERE id = $3
