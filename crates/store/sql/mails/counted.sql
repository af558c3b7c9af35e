-- How many messages of one state there are, up to a thousand, as far as the reader's regions reach.
SELECT count(*) FROM (
    SELECT id FROM mails
    WHERE state = $2 AND ($1 = '*' OR $1 LIKE '%,' || region || ',%')
    LIMIT 1000
) n
