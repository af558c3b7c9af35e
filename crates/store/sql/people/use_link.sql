-- Of two who come at once, one finds the row unused.
UPDATE staff_links SET used_at = $1
WHERE id = $2 AND used_at IS NULL
