-- One link of the chain.
SELECT hash FROM audit_chain WHERE no = $1
