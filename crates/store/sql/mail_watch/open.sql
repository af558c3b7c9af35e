-- Mail counts as stopped; told by whoever sees it first.
INSERT INTO outages (what, since) VALUES ($1, $2) ON CONFLICT (what) WHERE until IS NULL DO NOTHING RETURNING id
