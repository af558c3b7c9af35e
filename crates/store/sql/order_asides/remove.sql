-- Somebody is done with what could not be taken.
DELETE FROM order_asides WHERE id = $1
