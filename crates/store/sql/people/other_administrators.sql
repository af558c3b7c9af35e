-- How many others could still let somebody in: held everywhere, with a password, not disabled.
SELECT count(DISTINCT p.id)
FROM people p
JOIN grants g ON g.person_id = p.id
WHERE p.id <> $1 AND p.disabled_at IS NULL AND p.password IS NOT NULL
  AND g.role = 'administrator' AND g.regions IS NULL AND g.sites IS NULL
