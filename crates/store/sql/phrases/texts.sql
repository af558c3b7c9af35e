-- Every wording of every saved reply.
SELECT phrase_id, language, title, body
FROM phrase_texts
ORDER BY phrase_id, language
