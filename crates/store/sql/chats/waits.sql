-- The last waits of a team.
SELECT seconds FROM chat_waits WHERE team_id = $1 AND at > $2 ORDER BY at DESC LIMIT $3
