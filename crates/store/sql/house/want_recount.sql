-- Open cases shall be counted by this set-up: from the first one again.
UPDATE house_recount SET wanted = $1, wanted_at = $2, reached = 0
WHERE id = 1
