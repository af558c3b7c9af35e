-- How a person wishes to be told.
SELECT wishes FROM notice_wishes WHERE person_id = $1
