-- A letter put into the demonstration mailbox.
INSERT INTO mailbox (letter_id, to_name, to_email, subject, body_text, body_html, headers, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
