-- What was fetched from elsewhere for a message; the last time counts.
INSERT INTO mail_pictures (mail_id, address, fetched_at, kind, picture) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (mail_id, address) DO UPDATE SET fetched_at = excluded.fetched_at, kind = excluded.kind, picture = excluded.picture
