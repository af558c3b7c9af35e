-- A session whose time has passed is over, whatever the clock says afterwards.
DELETE FROM client_sessions WHERE token_hash = $1 AND expires_at <= $2
