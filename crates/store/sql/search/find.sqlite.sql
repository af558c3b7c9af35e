-- Rows of words that hold every token, newest first; never ranked.
SELECT t.id, c.id, c.number FROM search s JOIN texts t ON t.id = s.rowid JOIN cases c ON c.id = t.case_id
WHERE s.search MATCH $3 AND s.rowid < $4 AND ($1 = '*' OR $1 LIKE '%,' || c.region || ',%' OR $2 LIKE '%,' || c.site || ',%')
ORDER BY s.rowid DESC LIMIT $5
