-- One entry of a timeline; its number in the feed is given by the database or by the transaction.
INSERT INTO entries (seq, case_id, pos, at, actor_kind, actor_id, channel, facts) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
