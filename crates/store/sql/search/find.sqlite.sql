-- Rows of words that hold every token, newest first; never ranked.
SELECT t.id, c.id, c.number FROM search JOIN texts t ON t.id = search.rowid JOIN cases c ON c.id = t.case_id
WHERE search MATCH $3 AND search.rowid < $4 AND ($1 = '*' OR $1 LIKE '%,' || c.region || ',%' OR $2 LIKE '%,' || c.site || ',%')
ORDER BY search.rowid DESC LIMIT $5
