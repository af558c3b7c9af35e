-- What was on its way to a browser is not sent.
DELETE FROM pushes WHERE subscription_id = $1
