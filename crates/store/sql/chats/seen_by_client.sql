-- Her page is open, and shows the timeline up to a place.
UPDATE chats SET client_seen_at = $2, client_read = CASE WHEN client_read < $3 THEN $3 ELSE client_read END
WHERE case_id = $1 AND (client_seen_at < $4 OR client_read < $3)
