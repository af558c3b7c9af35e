-- Mail goes.
INSERT INTO mail_watch (what, good_at, bad_at) VALUES ($1, $2, NULL)
ON CONFLICT (what) DO UPDATE SET good_at = excluded.good_at, bad_at = NULL WHERE mail_watch.good_at < excluded.good_at
