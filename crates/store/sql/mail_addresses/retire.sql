-- Out of use, or back in use: rows stay, because cases came to them.
UPDATE mail_addresses SET retired_at = $1
WHERE id = $2
