-- Rows of words that hold every token, newest first; never ranked. Their cases alone: what lists show of
-- them is read once a case, and a case may have many such rows.
SELECT t.id, t.case_id FROM search JOIN texts t ON t.id = search.rowid
WHERE search MATCH $3 AND search.rowid < $4 AND ($1 = '*' OR EXISTS (
    SELECT 1 FROM cases c WHERE c.id = t.case_id AND ($1 LIKE '%,' || c.region || ',%' OR $2 LIKE '%,' || c.site || ',%')
))
ORDER BY search.rowid DESC LIMIT $5
