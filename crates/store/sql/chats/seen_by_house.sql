-- Whoever has it looks at the timeline up to a place.
UPDATE chats SET house_read = $2 WHERE case_id = $1 AND house_read < $2
