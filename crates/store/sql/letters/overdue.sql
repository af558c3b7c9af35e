-- Since when the longest overdue letter should have been tried.
SELECT min(next_try_at) FROM letters WHERE next_try_at IS NOT NULL
