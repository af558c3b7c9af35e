-- The browsers of a person, the newest first.
SELECT id, person_id, endpoint, p256dh, auth, agent, created_at, used_at FROM push_subscriptions WHERE person_id = $1 ORDER BY created_at DESC, id DESC
