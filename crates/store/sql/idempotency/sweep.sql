-- Answers older than a day.
DELETE FROM idempotency WHERE created_at < $1
