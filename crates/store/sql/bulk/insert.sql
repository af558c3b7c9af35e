-- A deed on many cases, with what undoes it.
INSERT INTO bulk_deeds (person_id, deed, undo, at) VALUES ($1, $2, $3, $4) RETURNING id
