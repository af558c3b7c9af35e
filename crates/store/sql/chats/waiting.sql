-- Those who wait, the longest first.
SELECT h.case_id, c.number, c.team_id, h.asked_at, c.region, c.site FROM chats h JOIN cases c ON c.id = h.case_id
WHERE h.state = 'waiting' ORDER BY h.asked_at, h.case_id LIMIT $1
