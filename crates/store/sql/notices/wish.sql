-- A person says how she wishes to be told; letters are written from now on.
INSERT INTO notice_wishes (person_id, wishes, letter_at) VALUES ($1, $2, $3)
ON CONFLICT (person_id) DO UPDATE SET wishes = excluded.wishes, letter_at = excluded.letter_at
