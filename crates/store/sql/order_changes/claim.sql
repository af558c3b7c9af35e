-- One process at a time tells the shop: whoever moves the time.
UPDATE order_changes SET next_at = $3, tries = tries + 1 WHERE id = $1 AND next_at = $2
