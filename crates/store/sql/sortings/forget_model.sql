-- The model that the program carries sorts again.
DELETE FROM sorting_models WHERE language = $1
