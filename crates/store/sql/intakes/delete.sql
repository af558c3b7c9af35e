-- A form nobody came back to.
DELETE FROM intakes WHERE id = $1
