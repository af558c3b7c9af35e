-- Times that are past and in which nobody called.
SELECT c.number FROM call_backs b JOIN cases c ON c.id = b.case_id WHERE b.state = 'asked' AND b.ends_at < $1 ORDER BY b.ends_at, b.id LIMIT $2
