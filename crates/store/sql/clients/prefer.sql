-- Asked once and kept: plain text, large print.
UPDATE clients SET plain = $2, large = $3 WHERE email_key = $1
