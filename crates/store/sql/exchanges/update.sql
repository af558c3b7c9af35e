-- An exchange as it stands now.
UPDATE exchanges SET told = $2, state = $3, next_at = $4, tries = $5, changed_at = $6 WHERE id = $1
