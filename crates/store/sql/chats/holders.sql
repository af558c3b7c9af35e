-- People, whether they take cases, when their desk was last heard of, and how many conversations each can hold.
SELECT p.id, p.present, s.seen_at, p.chats FROM people p LEFT JOIN desk_seen s ON s.person_id = p.id WHERE p.disabled_at IS NULL
