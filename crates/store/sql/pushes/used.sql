-- A browser's service took something.
UPDATE push_subscriptions SET used_at = $2 WHERE id = $1
