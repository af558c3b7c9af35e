-- The same among the newest rows only: a common word is found there without gathering all its hits.
SELECT t.id, t.case_id
FROM (SELECT id, tokens FROM search WHERE id < $4 ORDER BY id DESC LIMIT $6) s JOIN texts t ON t.id = s.id
WHERE s.tokens @@ $3::text::tsquery AND ($1 = '*' OR EXISTS (
    SELECT 1 FROM cases c WHERE c.id = t.case_id AND ($1 LIKE '%,' || c.region || ',%' OR $2 LIKE '%,' || c.site || ',%')
))
ORDER BY s.id DESC LIMIT $5
