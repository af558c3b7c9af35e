-- The tokens of one row of words.
INSERT INTO search (id, tokens) VALUES ($1, array_to_tsvector(string_to_array($2, ' '))) ON CONFLICT (id) DO UPDATE SET tokens = excluded.tokens
