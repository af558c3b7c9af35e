-- One letter of the demonstration mailbox.
SELECT id, to_name, to_email, subject, body_text, body_html, headers, at FROM mailbox WHERE id = $1
