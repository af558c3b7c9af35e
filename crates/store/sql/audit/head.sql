-- Where the chain stands.
SELECT no, audit_id, hash FROM audit_chain ORDER BY no DESC LIMIT 1
