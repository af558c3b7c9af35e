-- A letter came back: for every row that uses the address.
UPDATE clients SET bounces = bounces + 1 WHERE id = $1 OR email_key = (SELECT email_key FROM clients WHERE id = $1 AND email_key <> '')
