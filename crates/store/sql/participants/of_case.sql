-- Who besides the client may write in a case.
SELECT p.email_key, p.client_id, p.confirmed_by, p.confirmed_at FROM case_participants p WHERE p.case_id = $1 ORDER BY p.confirmed_at
