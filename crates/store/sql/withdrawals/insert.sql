-- A withdrawal is declared.
INSERT INTO withdrawals (token, case_id, shop_id, receipt, zone, declared_at) VALUES ($1, $2, $3, $4, $5, $6)
