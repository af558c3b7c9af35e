-- The shop is to be told something, once under a name.
INSERT INTO shop_posts (post, body, next_at, tries, created_at) VALUES ($1, $2, $3, 0, $3) ON CONFLICT (post) DO NOTHING
