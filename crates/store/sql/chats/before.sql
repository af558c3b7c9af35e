-- How many wait for a team since before an instant.
SELECT count(*) FROM chats h JOIN cases c ON c.id = h.case_id
WHERE h.state = 'waiting' AND (h.asked_at, h.case_id) < ($2, $3) AND (c.team_id = $1 OR (c.team_id IS NULL AND $1 = 0))
