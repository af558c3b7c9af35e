-- One browser.
SELECT id, person_id, endpoint, p256dh, auth, agent, created_at, used_at FROM push_subscriptions WHERE id = $1
