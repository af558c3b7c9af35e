-- A mailbox has been fetched so far.
INSERT INTO mail_positions (mailbox, uidvalidity, uid, seen_at) VALUES ($1, $2, $3, $4)
ON CONFLICT (mailbox) DO UPDATE SET uidvalidity = excluded.uidvalidity, uid = excluded.uid, seen_at = excluded.seen_at
