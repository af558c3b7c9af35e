-- What lies where of a piece, to be held: one writer at a time has the database anyway.
SELECT place, on_hand, promised FROM stocks WHERE sku = $1 ORDER BY id
