-- An exchange by its key.
SELECT id, order_id, case_id, exchange, region, told, next_at, tries, created_at, changed_at FROM exchanges WHERE exchange = $1
