-- All of them, the living first.
SELECT id, code, name, regions, languages, topics, families, home, hours, round_robin, fallback, retired_at, answers_a_day
FROM teams
ORDER BY (retired_at IS NOT NULL), name, id
