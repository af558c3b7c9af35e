-- An order as it is told now.
UPDATE orders SET number = $2, number_key = $3, email = $4, email_key = $5, name = $6, phone = $7, region = $8, language = $9, placed_at = $10,
    status = $11, version = $12, changed_at = $13, flagged = $14,
    flags_seen = CASE WHEN flags_seen > $14 THEN $14 ELSE flags_seen END, told = $15, beside = $16, heard_at = $17
WHERE shop_id = $1
