-- When something may next be claimed.
SELECT min(CASE WHEN claimed_until > next_try_at THEN claimed_until ELSE next_try_at END) FROM pushes
