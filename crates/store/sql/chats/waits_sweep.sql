-- Waits that say nothing of today any more.
DELETE FROM chat_waits WHERE at < $1
