-- Old links die with each new one, and with a changed password.
UPDATE staff_links SET used_at = $1
WHERE person_id = $2 AND used_at IS NULL
