-- The tokens of one row of words.
INSERT INTO search (rowid, tokens) VALUES ($1, $2)
