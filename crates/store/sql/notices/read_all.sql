-- She has read everything she was told up to an instant.
UPDATE notices SET read_at = $3, push_at = NULL WHERE person_id = $1 AND at <= $2 AND read_at IS NULL
