-- Claims what is due for a while; what another node claimed first is not claimed again.
UPDATE pushes SET claimed_until = $2
WHERE id IN (SELECT id FROM pushes WHERE next_try_at <= $1 AND coalesce(claimed_until, 0) <= $1 ORDER BY next_try_at LIMIT $3)
    AND coalesce(claimed_until, 0) <= $1
RETURNING id, subscription_id, notices, tries, created_at
