-- Takes the set-up for this transaction and moves its number: changes to it come one after another.
UPDATE house_revision SET revision = revision + 1
WHERE id = 1
RETURNING revision
