-- A proposal by its key.
SELECT id, order_id, case_id, proposal, region, told, next_at, tries, created_at, changed_at FROM order_changes WHERE proposal = $1
