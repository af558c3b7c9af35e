-- One that could not be taken.
SELECT id, source, named, field, code, body, times, at FROM order_asides WHERE id = $1
