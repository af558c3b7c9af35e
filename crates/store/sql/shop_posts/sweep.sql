-- What the shop has had for long.
DELETE FROM shop_posts WHERE next_at IS NULL AND created_at < $1
