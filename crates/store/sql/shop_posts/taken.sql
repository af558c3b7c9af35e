-- The shop has it.
UPDATE shop_posts SET next_at = NULL WHERE post = $1
