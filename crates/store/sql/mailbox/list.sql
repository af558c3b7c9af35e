-- The demonstration mailbox, newest first.
SELECT id, to_name, to_email, subject, body_text, body_html, headers, at FROM mailbox ORDER BY id DESC LIMIT $1
