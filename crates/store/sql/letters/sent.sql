-- It was taken by the mail server.
UPDATE letters SET state = 'sent', sent_at = $2, tries = tries + 1, next_try_at = NULL, claimed_until = NULL, last_error = NULL WHERE id = $1
