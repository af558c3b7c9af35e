-- Refunds that a person looks at.
SELECT id, order_id, case_id, refund, region, told, next_at, tries, created_at, changed_at FROM refunds WHERE state IN ('alarm', 'failed') ORDER BY changed_at, id LIMIT $1
