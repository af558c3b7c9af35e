-- Words of the house that a client who has gone has neither seen nor been sent.
SELECT c.number FROM chats h JOIN cases c ON c.id = h.case_id
WHERE h.client_seen_at <= $1 AND c.last_house_pos > h.client_read AND c.last_house_pos > h.lettered
ORDER BY h.client_seen_at LIMIT $2
