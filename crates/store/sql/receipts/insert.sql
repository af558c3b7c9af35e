-- The receipt page's token.
INSERT INTO receipts (token_hash, case_id, created_at) VALUES ($1, $2, $3)
