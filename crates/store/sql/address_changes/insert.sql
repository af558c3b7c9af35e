-- An address that waits for its letter to be answered; only the digest of the link is kept.
INSERT INTO address_changes (person_id, session_id, old_email, new_email, token_hash, made_at, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
RETURNING id
