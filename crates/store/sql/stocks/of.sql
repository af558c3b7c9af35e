-- What lies where of a piece.
SELECT place, on_hand, promised FROM stocks WHERE sku = $1 ORDER BY id
