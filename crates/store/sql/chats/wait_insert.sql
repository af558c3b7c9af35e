-- How long somebody waited.
INSERT INTO chat_waits (team_id, at, seconds) VALUES ($1, $2, $3)
