-- What a person was told and has not read, the newest first, with what its case says now.
SELECT n.id, n.kind, n.case_id, n.fact, n.times, n.at, n.read_at, c.number, c.region, c.site, c.assignee_id, c.is_open, c.turn,
    c.due_at, h.state, h.asked_at, o.what, o.since, o.until, c.subject
FROM notices n LEFT JOIN cases c ON c.id = n.case_id LEFT JOIN chats h ON h.case_id = n.case_id
LEFT JOIN outages o ON n.kind = 'mail_stopped' AND o.id = n.fact
WHERE n.person_id = $1 AND n.read_at IS NULL ORDER BY n.at DESC, n.id DESC LIMIT $2
