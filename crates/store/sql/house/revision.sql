-- Which set-up of the house is in force.
SELECT revision
FROM house_revision
WHERE id = 1
