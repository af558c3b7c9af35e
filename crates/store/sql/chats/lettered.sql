-- The house's words went out by letter up to a place.
UPDATE chats SET lettered = $2 WHERE case_id = $1 AND lettered < $2
