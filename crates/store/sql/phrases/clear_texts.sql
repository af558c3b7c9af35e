-- Before the new wordings are written.
DELETE FROM phrase_texts
WHERE phrase_id = $1
