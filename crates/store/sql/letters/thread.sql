-- What went to and fro in a case before a letter, oldest first: Message-IDs of letters that left and of the client's e-mails.
SELECT message_id, at FROM (
    SELECT message_id, created_at AS at, id AS nth FROM letters WHERE case_id = $1 AND id < $2 AND kind <> 'code'
    UNION ALL
    SELECT message_id, received_at AS at, id AS nth FROM mails
    WHERE case_id = $1 AND state = 'placed' AND pos IS NOT NULL AND message_id IS NOT NULL
        AND received_at <= (SELECT created_at FROM letters WHERE id = $2)
) said ORDER BY at DESC, nth DESC LIMIT 400
