-- The case of a receipt.
SELECT c.number FROM receipts r JOIN cases c ON c.id = r.case_id WHERE r.token_hash = $1
