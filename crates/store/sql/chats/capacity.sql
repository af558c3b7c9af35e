-- How many conversations a person holds at once.
UPDATE people SET chats = $2 WHERE id = $1
