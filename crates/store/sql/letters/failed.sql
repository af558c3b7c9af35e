-- It was not taken; another try at the time given, or none.
UPDATE letters SET state = $2, tries = tries + 1, next_try_at = $3, claimed_until = NULL, last_error = $4 WHERE id = $1
