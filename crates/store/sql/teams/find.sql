-- One of them.
SELECT id, code, name, regions, languages, topics, families, home, hours, round_robin, fallback, retired_at, answers_a_day
FROM teams
WHERE id = $1
