-- The wordings of one saved reply.
SELECT phrase_id, language, title, body
FROM phrase_texts
WHERE phrase_id = $1
ORDER BY language
