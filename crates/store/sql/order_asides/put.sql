-- What could not be taken, as it came: once, however often it comes.
INSERT INTO order_asides (source, named, field, code, body, digest, times, at) VALUES ($1, $2, $3, $4, $5, $6, 1, $7)
ON CONFLICT (digest) DO UPDATE SET times = order_asides.times + 1, field = excluded.field, code = excluded.code, at = excluded.at
