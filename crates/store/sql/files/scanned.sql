-- What the scanner said of a file that waited for it; two nodes may ask at once, one of them tells.
UPDATE files SET scan = $2 WHERE id = $1 AND scan = 'held'
