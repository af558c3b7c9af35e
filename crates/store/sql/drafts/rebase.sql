-- What arrived was seen: the draft now begins there.
UPDATE drafts SET begun_pos = $4 WHERE person_id = $1 AND case_id = $2 AND kind = $3
