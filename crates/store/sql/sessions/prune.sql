-- Ended or forgotten sessions are no longer of use after a while.
DELETE FROM sessions
WHERE ended_at < $1 OR ends_at < $1
