-- Conversations, had or waited for, whose client has been gone since an instant.
SELECT c.number FROM chats h JOIN cases c ON c.id = h.case_id
WHERE h.state <> 'ended' AND h.client_seen_at <= $1 ORDER BY h.client_seen_at LIMIT $2
