-- Until when something about a case can still be acted on.
SELECT acts_by, what FROM fast_lane WHERE case_id = $1
