-- Reminders go to this address again.
DELETE FROM reminders_off WHERE email_key = $1
