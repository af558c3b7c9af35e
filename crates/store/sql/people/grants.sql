-- The roles of one person, each with where it is held.
SELECT id, person_id, role, regions, sites
FROM grants
WHERE person_id = $1
ORDER BY id
