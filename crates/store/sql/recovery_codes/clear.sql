-- New ones take the place of all there were; without a second factor there are none.
DELETE FROM recovery_codes
WHERE person_id = $1
