-- Deeds that lie before the head of the chain and are not in it.
SELECT count(*) FROM audit a WHERE a.id <= $1 AND NOT EXISTS (SELECT 1 FROM audit_chain l WHERE l.audit_id = a.id)
