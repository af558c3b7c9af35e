-- Takes every role, before the new list is written.
DELETE FROM grants
WHERE person_id = $1
