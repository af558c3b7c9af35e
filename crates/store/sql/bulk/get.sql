-- A deed on many cases.
SELECT person_id, deed, undo, at, undone_at FROM bulk_deeds WHERE id = $1
