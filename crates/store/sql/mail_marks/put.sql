-- What was understood of a message besides; looked at once more it may be something else.
INSERT INTO mail_marks (mail_id, html, written_to) VALUES ($1, $2, $3)
ON CONFLICT (mail_id) DO UPDATE SET html = excluded.html, written_to = excluded.written_to
