-- The letter for one of her times is written: by whoever comes first.
UPDATE notice_wishes SET letter_at = $2 WHERE person_id = $1 AND letter_at < $2
