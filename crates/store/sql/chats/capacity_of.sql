-- How many conversations a person holds at once, where that is set.
SELECT chats FROM people WHERE id = $1
