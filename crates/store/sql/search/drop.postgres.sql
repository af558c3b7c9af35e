-- Words that were erased.
DELETE FROM search WHERE id = $1
