-- How far a mailbox has been fetched.
SELECT uidvalidity, uid, seen_at FROM mail_positions WHERE mailbox = $1
