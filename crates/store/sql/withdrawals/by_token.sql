-- A withdrawal, for whoever has the token of its receipt.
SELECT w.token, w.case_id, w.shop_id, w.receipt, w.zone, w.declared_at, c.number FROM withdrawals w JOIN cases c ON c.id = w.case_id
WHERE w.token = $1
