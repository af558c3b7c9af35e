-- One writer, so nobody else decides about a number.
SELECT length($1)
