-- Proposals of which the shop is told, or whose deadline has come.
SELECT id, order_id, case_id, proposal, region, told, next_at, tries, created_at, changed_at FROM order_changes WHERE next_at <= $1 ORDER BY next_at LIMIT $2
