-- The first message that says exactly the same under the same id.
SELECT id, case_id FROM mails WHERE content = $1 AND id <> $2 AND state IN ('placed', 'held') ORDER BY id LIMIT 1
