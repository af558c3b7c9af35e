-- One change, answered or not: whom to tell.
SELECT id, person_id, session_id, old_email, new_email
FROM address_changes
WHERE id = $1
