-- Whoever is in service and said how she wishes to be told, and for which of her times the letter was last written.
SELECT w.person_id, w.wishes, w.letter_at, p.language FROM notice_wishes w JOIN people p ON p.id = w.person_id WHERE p.disabled_at IS NULL
