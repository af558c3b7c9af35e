-- Takes what is to go to devices now; what another node took first is not taken again.
UPDATE notices SET push_at = NULL, pushed_at = $1
WHERE id IN (SELECT id FROM notices WHERE push_at IS NOT NULL AND push_at <= $1 ORDER BY push_at LIMIT $2) AND push_at IS NOT NULL
RETURNING id, person_id
