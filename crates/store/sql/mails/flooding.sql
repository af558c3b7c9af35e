-- Messages of one domain that are held since too many came at once, the oldest first, as far as the reader's regions reach.
SELECT id FROM mails
WHERE state = 'held' AND why = 'flood' AND substr(sender_key, length(sender_key) - length($2) + 1) = $2
    AND ($1 = '*' OR $1 LIKE '%,' || region || ',%')
ORDER BY id LIMIT $3
