-- What could not be taken, the newest first.
SELECT id, source, named, field, code, body, times, at FROM order_asides ORDER BY at DESC, id DESC LIMIT $1
