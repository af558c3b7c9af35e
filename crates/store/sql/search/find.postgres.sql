-- Rows of words that hold every token, newest first; never ranked. Their cases alone: what lists show of
-- them is read once a case, and a case may have many such rows. OFFSET 0 keeps the index of the tokens in
-- use: the planner would rather walk all rows from the newest, which for a word that few hold is dear.
SELECT t.id, t.case_id
FROM (SELECT id FROM search WHERE tokens @@ $3::text::tsquery ORDER BY id DESC OFFSET 0) s JOIN texts t ON t.id = s.id
WHERE s.id < $4 AND ($1 = '*' OR EXISTS (
    SELECT 1 FROM cases c WHERE c.id = t.case_id AND ($1 LIKE '%,' || c.region || ',%' OR $2 LIKE '%,' || c.site || ',%')
))
ORDER BY s.id DESC LIMIT $5
