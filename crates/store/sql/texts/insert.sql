-- Words somebody wrote.
INSERT INTO texts (case_id, body) VALUES ($1, $2) RETURNING id
