-- Takes the counting for this transaction, from where it is: two nodes take turns.
UPDATE house_recount SET reached = reached
WHERE id = 1 AND wanted > done
RETURNING wanted, wanted_at, reached
