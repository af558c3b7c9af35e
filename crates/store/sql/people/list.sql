-- Everybody, those who still come in first.
SELECT id, login, email, name, language, languages, families, password, factor, factor_at, factor_step, present, created_at, disabled_at
FROM people
ORDER BY (disabled_at IS NOT NULL), name, id
