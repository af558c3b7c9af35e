-- Whether no reminder goes to an address.
SELECT 1 FROM reminders_off WHERE email_key = $1
