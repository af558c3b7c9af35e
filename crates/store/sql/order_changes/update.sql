-- A proposal as it stands now.
UPDATE order_changes SET told = $2, state = $3, next_at = $4, tries = $5, changed_at = $6 WHERE id = $1
