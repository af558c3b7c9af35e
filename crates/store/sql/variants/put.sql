-- What the shop sells, as it was told last.
INSERT INTO variants (sku, currency, product, title, size, colour, price, told_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (sku, currency) DO UPDATE SET product = $3, title = $4, size = $5, colour = $6, price = $7, told_at = $8 WHERE variants.told_at <= $8
