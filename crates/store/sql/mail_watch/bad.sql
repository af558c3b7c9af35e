-- Mail does not go, since now or earlier.
INSERT INTO mail_watch (what, good_at, bad_at) VALUES ($1, 0, $2)
ON CONFLICT (what) DO UPDATE SET bad_at = coalesce(mail_watch.bad_at, excluded.bad_at)
