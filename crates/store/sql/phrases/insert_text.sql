-- One wording.
INSERT INTO phrase_texts (phrase_id, language, title, body)
VALUES ($1, $2, $3, $4)
