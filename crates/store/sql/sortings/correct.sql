-- What a person said that it is: the last word counts.
UPDATE sortings SET corrected = $2, corrected_by = $3, corrected_at = $4 WHERE case_id = $1
