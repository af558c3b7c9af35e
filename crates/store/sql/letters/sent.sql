-- It was taken by the mail server, under this subject; a code or a one-use link is forgotten with it.
UPDATE letters SET state = 'sent', sent_at = $2, subject = $3, tries = tries + 1, next_try_at = NULL, claimed_until = NULL, last_error = NULL,
    facts = CASE WHEN kind IN ('code', 'resume', 'invitation', 'recovery', 'address_confirm') THEN '{}' ELSE facts END
WHERE id = $1
