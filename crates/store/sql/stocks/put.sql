-- What lies in a place, as it was told last.
INSERT INTO stocks (sku, place, on_hand, promised, told_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (sku, place) DO UPDATE SET on_hand = $3, promised = $4, told_at = $5 WHERE stocks.told_at <= $5
