-- Of those who wait for each team the first few, the longest first: one team's cannot stand before another's.
SELECT case_id, number, team_id, asked_at, region, site FROM (
    SELECT h.case_id, c.number, c.team_id, h.asked_at, c.region, c.site,
        row_number() OVER (PARTITION BY c.team_id ORDER BY h.asked_at, h.case_id) AS place
    FROM chats h JOIN cases c ON c.id = h.case_id WHERE h.state = 'waiting'
) AS waiting WHERE place <= $1 ORDER BY asked_at, case_id
