-- It was not taken; another try at the time given, unless somebody else has claimed it meanwhile.
UPDATE letters SET state = 'deferred', tries = tries + $5, next_try_at = $2, claimed_until = NULL, last_error = $3 WHERE id = $1 AND claimed_until = $4
