-- Refunds to be asked, or whose answer is overdue.
SELECT id, order_id, case_id, refund, region, told, next_at, tries, created_at, changed_at FROM refunds WHERE next_at <= $1 ORDER BY next_at LIMIT $2
