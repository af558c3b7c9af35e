-- She has read one of hers.
UPDATE notices SET read_at = $3, push_at = NULL WHERE id = $1 AND person_id = $2 AND read_at IS NULL
