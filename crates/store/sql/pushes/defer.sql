-- It was not taken; another try then, unless somebody else has claimed it meanwhile.
UPDATE pushes SET tries = tries + 1, next_try_at = $2, claimed_until = NULL WHERE id = $1 AND claimed_until = $3
