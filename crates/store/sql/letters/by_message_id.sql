-- The letter that left under this Message-ID.
SELECT id, case_id, client_id, kind FROM letters WHERE message_id = $1
