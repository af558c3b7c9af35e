-- What the shop is to be told now.
SELECT id, post, body, next_at, tries FROM shop_posts WHERE next_at <= $1 ORDER BY next_at LIMIT $2
