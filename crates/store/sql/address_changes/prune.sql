-- The letters about it have long left: both addresses are forgotten.
DELETE FROM address_changes
WHERE made_at < $1
