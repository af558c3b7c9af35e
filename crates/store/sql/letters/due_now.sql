-- When the next letter may be claimed; a claim that ends counts like a time to try.
SELECT min(CASE WHEN claimed_until > next_try_at THEN claimed_until ELSE next_try_at END)
FROM (SELECT next_try_at, claimed_until FROM letters WHERE next_try_at IS NOT NULL ORDER BY next_try_at LIMIT 1000) n
