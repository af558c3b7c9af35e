-- Mail is to be fetched from now on; what is known of it already stands.
INSERT INTO mail_watch (what, good_at, bad_at) VALUES ($1, $2, NULL) ON CONFLICT (what) DO NOTHING
