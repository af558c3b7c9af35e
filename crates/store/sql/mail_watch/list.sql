-- When mail last went, and since when it does not.
SELECT what, good_at, bad_at FROM mail_watch
