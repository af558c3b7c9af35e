-- How much leads backwards that nobody has seen.
SELECT flagged - flags_seen FROM orders WHERE id = $1
