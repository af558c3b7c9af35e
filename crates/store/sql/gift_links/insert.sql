-- A link to a gift.
INSERT INTO gift_links (token, order_id, made_at) VALUES ($1, $2, $3) RETURNING id
