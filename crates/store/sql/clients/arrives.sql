-- The client has written from this address: it lives, and letters are sent to it again.
UPDATE clients SET bounces = 0 WHERE email_key = $1 AND bounces > 0
