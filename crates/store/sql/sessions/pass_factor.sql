-- The second factor was shown; the token is changed in the same moment.
UPDATE sessions SET factor_at = $1, proved_at = $1, token_hash = $2
WHERE id = $3 AND ended_at IS NULL
