-- A code counts once: of two who show it together, one finds it unused.
UPDATE recovery_codes SET used_at = $1
WHERE person_id = $2 AND code_hash = $3 AND used_at IS NULL
