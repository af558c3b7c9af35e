-- She has looked at the case.
UPDATE notices SET read_at = $3, push_at = NULL WHERE person_id = $1 AND case_id = $2 AND read_at IS NULL
