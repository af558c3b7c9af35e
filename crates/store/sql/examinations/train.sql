-- Somebody is trained for a family.
INSERT INTO competences (person_id, family, basis, since, until) VALUES ($1, $2, $3, $4, $5)
