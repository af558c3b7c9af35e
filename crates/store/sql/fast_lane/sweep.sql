-- What can no longer be acted on.
DELETE FROM fast_lane WHERE acts_by < $1
