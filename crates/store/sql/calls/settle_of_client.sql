-- She was called: what was missed of her before is seen to.
UPDATE calls SET settled_at = $2, settled_by = $3, changed_at = $2
WHERE settled_at IS NULL AND direction = 'in' AND state IN ('missed', 'voicemail') AND began_at <= $2 AND (case_id = $1 OR (number IS NOT NULL AND number = $4))
