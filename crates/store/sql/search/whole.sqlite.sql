-- The index in one piece: a search asks every piece, and filling leaves a dozen.
INSERT INTO search (search) VALUES ('optimize')
