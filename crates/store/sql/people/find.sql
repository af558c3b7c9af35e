-- One person.
SELECT id, login, email, name, language, languages, families, password, factor, factor_at, factor_step, present, created_at, disabled_at
FROM people
WHERE id = $1
