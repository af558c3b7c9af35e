-- It was acted on, or its time has passed.
DELETE FROM fast_lane WHERE case_id = $1
