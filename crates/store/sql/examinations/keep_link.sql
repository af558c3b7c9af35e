-- A link to a verdict is given away.
INSERT INTO verdict_links (digest, examination_id, made_at, ends_at) VALUES ($1, $2, $3, $4)
