-- The files of a form that is being filled in.
SELECT f.id, f.token, f.case_id, f.intake_id, f.slot, f.name, f.kind, f.size, f.sha256, f.shown_type, f.shown_key, f.thumb_key, f.original_key, f.width, f.height, f.created_at, f.scan FROM files f WHERE f.intake_id = $1 ORDER BY f.id
