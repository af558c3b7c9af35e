-- What lies where of a piece, held until the end of the transaction.
SELECT place, on_hand, promised FROM stocks WHERE sku = $1 ORDER BY id FOR UPDATE
