-- Those who left long ago.
DELETE FROM presence WHERE at < $1
