-- One more link.
INSERT INTO audit_chain (no, audit_id, hash) VALUES ($1, $2, $3)
