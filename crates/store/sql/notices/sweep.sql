-- What was read long ago, or never was, is forgotten.
DELETE FROM notices WHERE at < $1 AND (read_at IS NOT NULL OR at < $2)
