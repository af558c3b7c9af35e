-- Not known after all: what the case itself says holds again.
DELETE FROM case_facts
WHERE case_id = $1 AND fact = $2
