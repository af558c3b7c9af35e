-- Gives a role.
INSERT INTO grants (person_id, role, regions, sites)
VALUES ($1, $2, $3, $4)
