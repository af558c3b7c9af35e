-- A browser may be pushed to; it is of whoever said so last.
INSERT INTO push_subscriptions (person_id, endpoint, p256dh, auth, agent, created_at) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (endpoint) DO UPDATE SET person_id = excluded.person_id, p256dh = excluded.p256dh, auth = excluded.auth,
    agent = excluded.agent, created_at = excluded.created_at
