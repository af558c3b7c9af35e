-- Words that were erased.
DELETE FROM search WHERE rowid = $1
