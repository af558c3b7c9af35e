-- Who is and was trained for which family, the newest first.
SELECT id, person_id, family, basis, since, until FROM competences ORDER BY id DESC LIMIT $1
