-- What nobody looked at for so long is forgotten.
DELETE FROM order_asides WHERE at < $1
