-- Something is on its way to a browser.
INSERT INTO pushes (subscription_id, notices, next_try_at, created_at) VALUES ($1, $2, $3, $3)
