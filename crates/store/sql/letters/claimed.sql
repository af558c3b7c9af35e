-- Whether a claim is still its holder's.
SELECT id FROM letters WHERE id = $1 AND claimed_until = $2 AND next_try_at IS NOT NULL
