-- For which families somebody is trained now.
SELECT family FROM competences WHERE person_id = $1 AND since <= $2 AND (until IS NULL OR until > $2) ORDER BY family
