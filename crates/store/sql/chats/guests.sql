-- Who was asked to join.
SELECT person_id FROM chat_guests WHERE case_id = $1 ORDER BY at, person_id
