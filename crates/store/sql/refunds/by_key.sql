-- A refund by its key.
SELECT id, order_id, case_id, refund, region, told, next_at, tries, created_at, changed_at FROM refunds WHERE refund = $1
