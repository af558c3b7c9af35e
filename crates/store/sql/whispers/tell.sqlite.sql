-- There is no other process to tell.
SELECT $1
