-- Every grant, for the list of people.
SELECT id, person_id, role, regions, sites
FROM grants
ORDER BY person_id, id
