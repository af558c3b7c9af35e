-- Every variant of the product that a piece is of.
SELECT v.sku, v.product, v.title, v.size, v.colour, v.price FROM variants v JOIN variants own ON own.product = v.product AND own.currency = v.currency WHERE own.sku = $1 AND own.currency = $2 ORDER BY v.id
