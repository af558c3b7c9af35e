-- A browser is not pushed to any more.
DELETE FROM push_subscriptions WHERE id = $1
