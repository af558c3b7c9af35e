-- A letter came back.
UPDATE clients SET bounces = bounces + 1 WHERE id = $1
