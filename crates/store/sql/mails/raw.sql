-- The bytes of one message.
SELECT raw FROM mails WHERE id = $1
