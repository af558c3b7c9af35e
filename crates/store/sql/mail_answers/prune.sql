-- Answers so long ago that they hinder nothing.
DELETE FROM mail_answers WHERE answered_at <= $1
