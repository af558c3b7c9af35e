-- So far it is now; done with 1 in $2: all of them were counted.
UPDATE house_recount SET reached = $1, done = CASE WHEN $2 = 1 THEN wanted ELSE done END
WHERE id = 1
