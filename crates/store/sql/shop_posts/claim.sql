-- One process at a time tells it: whoever moves the time.
UPDATE shop_posts SET next_at = $3, tries = tries + 1 WHERE id = $1 AND next_at = $2
