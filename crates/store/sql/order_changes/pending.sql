-- Proposals that the shop has not answered, the oldest first.
SELECT id, order_id, case_id, proposal, region, told, next_at, tries, created_at, changed_at FROM order_changes WHERE state = 'pending' ORDER BY id LIMIT $1
