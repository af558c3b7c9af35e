-- Whoever has proved to be who she is starts anew.
DELETE FROM limits
WHERE kind = $1 AND subject = $2
