-- A link by what stands in it.
SELECT id, order_id, made_at FROM gift_links WHERE token = $1 AND ended_at IS NULL
